import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { Late, Skeleton, skeletonAfterMs } from '@/components/ui/late';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { PageGuard } from '@/components/ui/page-guard';
import { Seal } from '@/components/ui/seal';
import { SearchField } from '@/components/ui/search-field';
import { Segmented } from '@/components/ui/segmented';
import { SideNav } from '@/components/ui/side-nav';
import { Switch } from '@/components/ui/switch';
import { UndoToast, undoForMs } from '@/components/ui/toast';
import { Fault } from '@/utils/faults';
import { draw, expectAccessible } from './page';

afterEach(() => vi.useRealTimers());

it('all of them can be used without seeing and without a mouse', async () => {
  await draw(
    <main>
      <Button hint="S">Save</Button>
      <IconButton label="Delete" icon={Trash2} />
      <Chips
        label="Which words"
        options={[
          { value: 'all', text: 'All', count: 7 },
          { value: 'new', text: 'New' },
        ]}
        value="all"
        onChange={() => {}}
      />
      <SearchField label="Search words" value="zhong" onChange={() => {}} />
      <Segmented
        label="Order"
        options={[
          { value: 'old', text: 'Oldest' },
          { value: 'new', text: 'Newest' },
        ]}
        value="old"
        onChange={() => {}}
      />
      <Switch label="Reading help" on onChange={() => {}} />
      <Notice>Worth knowing</Notice>
      <Notice kind="good">It worked</Notice>
      <FaultNotice fault={new Fault('storage-full')} onRetry={() => {}} />
      <EmptyState title="Nothing here" text="Point at a word." />
      <Skeleton blocks={[{ height: 20 }]} />
      <Seal size={24} label="Little Red Words" />
      <SideNav
        title="Library"
        label="Sections"
        current="posts"
        items={[{ route: 'posts', text: 'Posts', icon: Trash2, count: 3 }]}
      />
      <UndoToast last={{ text: 'Deleted', undo() {} }} onEnd={() => {}} />
    </main>,
  );
  await expectAccessible();
});

describe('the search field', () => {
  function Field({ outside }: { outside: (key: string) => void }) {
    const [value, setValue] = useState('');
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: listens to what gets through
      <div onKeyDown={(event) => event.isDefaultPrevented() || outside(event.key)}>
        <SearchField label="Search words" value={value} onChange={setValue} />
      </div>
    );
  }

  it('empties on Escape, and lets the next Escape through to close the popup', async () => {
    const outside = vi.fn();
    await draw(<Field outside={outside} />);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(field, '种草');
    outside.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(outside).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(outside).toHaveBeenCalledWith('Escape');
  });
});

describe('the offer to undo', () => {
  const last = { text: 'Deleted', undo: vi.fn() };

  it('ends after six seconds', async () => {
    const onEnd = vi.fn();
    vi.useFakeTimers();
    await draw(<UndoToast last={last} onEnd={onEnd} />);
    act(() => vi.advanceTimersByTime(undoForMs - 1));
    expect(onEnd).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    expect(onEnd).toHaveBeenCalled();
  });

  it('waits while the pointer is on it', async () => {
    const onEnd = vi.fn();
    vi.useFakeTimers();
    await draw(<UndoToast last={last} onEnd={onEnd} />);
    fireEvent.pointerEnter(screen.getByTestId('toast'));
    act(() => vi.advanceTimersByTime(undoForMs * 3));
    expect(onEnd).not.toHaveBeenCalled();
    fireEvent.pointerLeave(screen.getByTestId('toast'));
    act(() => vi.advanceTimersByTime(undoForMs));
    expect(onEnd).toHaveBeenCalled();
  });

  it('undoes once and goes', async () => {
    const onEnd = vi.fn();
    await draw(<UndoToast last={last} onEnd={onEnd} />);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(last.undo).toHaveBeenCalledTimes(1);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('undoes by Ctrl and Z, but in a field that is the field’s', async () => {
    const undo = vi.fn();
    await draw(
      <>
        <input type="text" />
        <input type="checkbox" />
        <UndoToast last={{ text: 'Deleted', undo }} onEnd={() => {}} />
      </>,
    );
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(undo).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('checkbox'), { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(1);
  });
});

it('shows a skeleton only for what takes long', async () => {
  vi.useFakeTimers();
  await draw(<Late>blocks</Late>);
  act(() => vi.advanceTimersByTime(skeletonAfterMs - 1));
  expect(screen.queryByText('blocks')).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByText('blocks')).toBeTruthy();
});

describe('a dialog', () => {
  it('takes the focus, keeps it, and gives it back', async () => {
    const onConfirm = vi.fn();
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <main>
          <button type="button" onClick={() => setOpen(true)}>
            Import
          </button>
          <ConfirmDialog
            open={open}
            title="Bring this back?"
            confirm="Bring it back"
            onConfirm={onConfirm}
            onCancel={() => setOpen(false)}
          >
            It holds 7 phrases.
          </ConfirmDialog>
        </main>
      );
    }
    await draw(<Page />);
    await userEvent.click(screen.getByText('Import'));
    const dialog = screen.getByRole('alertdialog', { name: 'Bring this back?' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await expectAccessible(dialog);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Import');
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

it('a page that cannot be drawn says so, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let damaged = true;
  function Row() {
    if (damaged) throw new Error('no contexts');
    return <p>The row</p>;
  }
  await draw(
    <PageGuard>
      <Row />
    </PageGuard>,
  );
  expect(screen.getByRole('alert').textContent).toContain('What you kept is safe');
  damaged = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The row')).toBeTruthy();
});
