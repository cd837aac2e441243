import {
  computed,
  defineComponent,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  type PropType,
  ref,
  shallowRef,
  watch,
} from 'vue';
import { guesses } from '../guesses';
import { Card, type Surface } from './card';
import { columnsFor, Slots, waterfall } from './layout';
import type { FeedItem } from './model';
import { scope } from './scope';
import { injectStore } from './store';

const gap = { x: 24, y: 12 };

/**
 * A `.feeds-container`: hidden and unplaced on the server, laid out in the browser from measured heights, and virtualised:
 * only cards within `bufferRows` of the window are in the DOM. Emits `near-end` when the reader has scrolled that far.
 */
export const Waterfall = defineComponent({
  name: 'FeedsContainer',
  __scopeId: scope('feeds-container'),
  props: {
    items: { type: Array as PropType<FeedItem[]>, required: true },
    id: { type: String, required: true },
    surface: { type: String as PropType<Surface>, required: true },
  },
  emits: ['near-end'],
  setup(props, { emit }) {
    const store = injectStore();
    const box = ref<HTMLElement>();
    const width = ref(0);
    const columns = ref(0);
    const view = ref({ top: 0, bottom: 0 });
    /** Measured heights by note id and card width. */
    const heights = shallowRef(new Map<string, number>());
    const slots = new Slots(store.flags.cardMode === 're-used');

    const cardWidth = computed(() =>
      columns.value === 0
        ? undefined
        : Math.floor((width.value - gap.x * (columns.value - 1)) / columns.value),
    );
    const heightKey = (item: FeedItem) => `${item.id}@${cardWidth.value}`;

    /** Measured cards from the first on; later ones are rendered only to be measured. */
    const layout = computed(() => {
      if (cardWidth.value === undefined) return undefined;
      const measured: number[] = [];
      for (const item of props.items) {
        const height = heights.value.get(heightKey(item));
        if (height === undefined) break;
        measured.push(height);
      }
      return waterfall(measured, { columns: columns.value, width: cardWidth.value, gap });
    });

    const shown = computed(() => {
      const all = props.items.map((_, index) => index);
      if (!layout.value) return slots.assign(all);
      const { places } = layout.value;
      const row =
        places.length === 0 ? 0 : places.reduce((sum, place) => sum + place.height, 0) / places.length;
      const reach = (row * guesses.bufferRows) / 2;
      const inView = all.filter((index) => {
        const place = places[index];
        if (!place) return true;
        return place.y + place.height > view.value.top - reach && place.y < view.value.bottom + reach;
      });
      return slots.assign(inView);
    });

    async function measure(): Promise<void> {
      await nextTick();
      if (!box.value) return;
      const next = new Map(heights.value);
      for (const section of box.value.querySelectorAll<HTMLElement>(':scope > .note-item')) {
        const item = props.items[Number(section.dataset.index)];
        if (item && !next.has(heightKey(item))) next.set(heightKey(item), section.offsetHeight);
      }
      if (next.size !== heights.value.size) heights.value = next;
    }

    function look(): void {
      if (!box.value?.isConnected) return;
      const { top } = box.value.getBoundingClientRect();
      view.value = { top: -top, bottom: window.innerHeight - top };
      const total = layout.value?.total ?? 0;
      if (total > 0 && total + top < window.innerHeight * (1 + guesses.feedAheadScreens)) emit('near-end');
    }

    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    function onResize(): void {
      if (!box.value?.parentElement) return;
      width.value = box.value.parentElement.clientWidth;
      columns.value = columnsFor(window.innerWidth);
      look();
    }

    onMounted(() => {
      onResize();
      window.addEventListener('scroll', onScroll, { passive: true });
      window.addEventListener('resize', onResize);
    });
    onBeforeUnmount(() => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onResize);
    });
    watch([() => props.items.length, () => props.items[0]?.id, cardWidth], measure, { flush: 'post' });

    return () => {
      const ready =
        layout.value !== undefined && (props.items.length === 0 || layout.value.places.length > 0);
      const style = ready
        ? { width: '100%', height: `${Math.round(layout.value!.total)}px`, visibility: 'visible' as const }
        : { width: 'auto', height: 'auto', visibility: 'hidden' as const };
      return h(
        'div',
        { id: props.id, class: 'feeds-container', ref: box, style },
        shown.value.map(({ slot, card }) => {
          const place =
            layout.value?.places[card] ?? (layout.value ? { x: 0, y: layout.value.total } : undefined);
          const item = props.items[card]!;
          return h(Card, {
            key: store.flags.cardMode === 're-used' ? slot : item.id,
            item,
            index: card,
            surface: props.surface,
            width: cardWidth.value,
            x: place?.x,
            y: place?.y,
          });
        }),
      );
    };
  },
});
