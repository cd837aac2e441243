import { defineComponent, h, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import { scope } from './scope';
import { injectStore } from './store';

/** The site's own bubble on a selection of text: "search this". `[selected-disabled-search]` opts out. */
export const SearchPosition = defineComponent({
  name: 'SearchPosition',
  __scopeId: scope('search-position'),
  setup() {
    const store = injectStore();
    const shown = shallowRef<{ left: number; top: number; text: string }>();

    function onSelection(): void {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      const holder = selection?.anchorNode?.parentElement;
      const mine =
        holder?.closest('#app, .note-detail-mask') &&
        !holder.closest('[selected-disabled-search], [contenteditable]');
      if (!selection || selection.rangeCount === 0 || text === '' || !mine) {
        shown.value = undefined;
        return;
      }
      const rect = selection.getRangeAt(0).getBoundingClientRect();
      shown.value = { left: rect.left + rect.width / 2, top: rect.bottom + 8, text };
    }
    onMounted(() => document.addEventListener('selectionchange', onSelection));
    onBeforeUnmount(() => document.removeEventListener('selectionchange', onSelection));

    return () => {
      if (!shown.value) return null;
      const { left, top, text } = shown.value;
      return h('div', { class: 'search-position', style: { left: `${left}px`, top: `${top}px` } }, [
        h(
          'div',
          {
            class: 'select-container',
            onMousedown: (event: MouseEvent) => event.preventDefault(),
            onClick: () =>
              store.go(
                `/search_result?keyword=${encodeURIComponent(encodeURIComponent(text))}&source=web_note_detail_r10`,
              ),
          },
          [h('span', store.text.searchThis)],
        ),
      ]);
    };
  },
});

/** A button that opens a modal `<dialog>`: everything else on the page becomes inert. */
export const FeedbackDialog = defineComponent({
  name: 'FeedbackDialog',
  __scopeId: scope('feedback'),
  setup() {
    const { text } = injectStore();
    const dialog = ref<HTMLDialogElement>();
    return () =>
      h('div', { class: 'feedback' }, [
        h(
          'button',
          { type: 'button', class: 'feedback-button', onClick: () => dialog.value?.showModal() },
          text.feedback,
        ),
        h('dialog', { class: 'feedback-dialog', ref: dialog }, [
          h('h2', text.feedbackTitle),
          h('p', text.feedbackText),
          h('form', { method: 'dialog' }, [h('button', { type: 'submit' }, text.close)]),
        ]),
      ]);
  },
});
