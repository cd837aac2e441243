import { type ReactNode, useMemo } from 'react';
import { type Habits, HabitsContext } from './habits';

/** Everything inside writes Chinese as the reader likes it. */
export function WithHabits({
  settings: { reading, script, meaningFirst },
  children,
}: {
  settings: Habits;
  children: ReactNode;
}) {
  const habits = useMemo(() => ({ reading, script, meaningFirst }), [reading, script, meaningFirst]);
  return <HabitsContext value={habits}>{children}</HabitsContext>;
}
