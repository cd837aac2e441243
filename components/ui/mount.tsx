import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WithHabits } from '@/components/word/with-habits';
import { useSettings } from '@/utils/settings/store';
import { PageGuard } from './page-guard';
import './pages.css';
import '../word/word.css';

/** Shows a page in its `#root`. Whatever Chinese is in it is written as the reader likes it. */
export function mount(page: ReactNode): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <PageGuard>
        <ReadersHabits>{page}</ReadersHabits>
      </PageGuard>
    </StrictMode>,
  );
}

function ReadersHabits({ children }: { children: ReactNode }) {
  const settings = useSettings((state) => state.settings);
  return <WithHabits settings={settings}>{children}</WithHabits>;
}
