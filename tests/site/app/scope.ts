/** Set by the client's build; on the server the hash is drawn when the process starts. */
declare const __SITE_BUILD__: string | undefined;

function draw(): string {
  return Math.floor(Math.random() * 0xffffffff)
    .toString(16)
    .padStart(8, '0');
}

/** Names this build: every `data-v-*` hash follows from it, as on the site they change with each build. */
export const build = typeof __SITE_BUILD__ === 'string' ? __SITE_BUILD__ : draw();

function hash(name: string): string {
  let value = 0x811c9dc5;
  for (const char of build + name) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** The scope id Vue puts on every element of the component. */
export function scope(component: string): string {
  return `data-v-${hash(component)}`;
}

/** The custom property through which a card gets its width; its name is a hash too. */
export const cardWidth = `--${hash('card-width')}`;
