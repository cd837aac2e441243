import { type ComponentProps, use } from 'react';
import { HabitsContext, inScript } from './habits';
import { Hanzi } from './hanzi';

/** A word in the characters that the reader reads first. */
export function Headword({
  of,
  ...look
}: {
  of: { simplified: string; traditional: string };
} & Pick<ComponentProps<typeof Hanzi>, 'song' | 'size'>) {
  const { script } = use(HabitsContext);
  const { text, lang } = inScript(of, script);
  return <Hanzi {...look} text={text} lang={lang} />;
}
