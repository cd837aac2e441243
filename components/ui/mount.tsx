import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageGuard } from './page-guard';
import './pages.css';
import '../word/word.css';

/** Shows a page in its `#root`. */
export function mount(page: ReactNode): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <PageGuard>{page}</PageGuard>
    </StrictMode>,
  );
}
