import {
  defineComponent,
  h,
  onBeforeUnmount,
  onMounted,
  shallowRef,
  Teleport,
  type VNode,
  watchEffect,
} from 'vue';
import { guesses } from '../guesses';
import type { NoteDetail } from './model';
import { NoteDetailView } from './note';
import { icon } from './parts';
import { scope } from './scope';
import { injectStore } from './store';

/** `.note-detail-mask` over the page below, which stays mounted. Leaves by ×, mask, Esc and Back. */
export const NoteModal = defineComponent({
  name: 'NoteDetailMask',
  __scopeId: scope('note-detail-mask'),
  setup() {
    const store = injectStore();

    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') store.closeNote();
    }
    onMounted(() => document.addEventListener('keydown', onKey));
    onBeforeUnmount(() => document.removeEventListener('keydown', onKey));

    function onMask(event: MouseEvent): void {
      if (event.target === event.currentTarget) store.closeNote();
    }

    // The note before stays in the box until the next one has come, which is then put into the same elements.
    const shown = shallowRef<NoteDetail>();
    watchEffect(() => {
      const open = store.open.value;
      const detail = open && store.state.note.noteDetailMap[open.id];
      if (detail || !open) shown.value = detail;
    });

    function mask(id: string): VNode {
      const detail = shown.value;
      return h('div', { class: 'note-detail-mask', 'note-id': id, onClick: onMask }, [
        h('div', { class: 'close-circle', onClick: store.closeNote }, [
          h('div', { class: 'close close-mask-dark' }, [icon('close', 18)]),
        ]),
        detail ? h(NoteDetailView, { detail }) : h('div', { class: 'note-loading' }, store.text.loading),
        guesses.nextNote &&
          h('div', { class: 'note-switch' }, [
            h(
              'button',
              {
                type: 'button',
                class: 'previous',
                title: store.text.previous,
                onClick: () => store.turnNote(-1),
              },
              [icon('up', 18)],
            ),
            h(
              'button',
              { type: 'button', class: 'next', title: store.text.next, onClick: () => store.turnNote(1) },
              [icon('down', 18)],
            ),
          ]),
      ]);
    }

    return () => {
      const open = store.open.value;
      if (!open) return null;
      return store.flags.modalMount === 'teleported'
        ? h(Teleport, { to: 'body' }, [mask(open.id)])
        : mask(open.id);
    };
  },
});
