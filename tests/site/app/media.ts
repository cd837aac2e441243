import { computed, defineComponent, h, onMounted, type PropType, ref, type VNode, watch } from 'vue';
import type { Note, Picture } from './model';
import { icon, secure } from './parts';
import { scope } from './scope';

/** The picture column of a note: a swiper with duplicate slides at both ends, empty until hydration; or the video. */
export const Media = defineComponent({
  name: 'NoteMedia',
  __scopeId: scope('media-container'),
  props: { note: { type: Object as PropType<Note>, required: true } },
  setup(props) {
    const mounted = ref(false);
    const at = ref(0);
    onMounted(() => {
      mounted.value = true;
    });
    watch(
      () => props.note.noteId,
      () => {
        at.value = 0;
      },
    );
    const count = computed(() => props.note.imageList.length);
    const move = (step: number) => {
      at.value = Math.min(count.value - 1, Math.max(0, at.value + step));
    };

    function slide(picture: Picture, index: number, position: number): VNode {
      const duplicate = count.value > 1 && (position === 0 || position === count.value + 1);
      return h(
        'div',
        {
          class: [
            'swiper-slide',
            { 'swiper-slide-duplicate': duplicate, 'swiper-slide-active': !duplicate && index === at.value },
          ],
          'data-swiper-slide-index': index,
          'data-index': index,
        },
        mounted.value
          ? [
              h('div', { class: 'img-container' }, [
                h('div', { class: 'note-slider-img' }, [h('img', { src: secure(picture.urlDefault) })]),
              ]),
            ]
          : [],
      );
    }

    function slides(): VNode[] {
      const { imageList } = props.note;
      const numbered = imageList.map((picture, index) => ({ picture, index }));
      const ring = count.value > 1 ? [numbered.at(-1)!, ...numbered, numbered[0]!] : numbered;
      return ring.map(({ picture, index }, position) => slide(picture, index, position));
    }

    function slider(): VNode {
      const offset = count.value > 1 ? at.value + 1 : 0;
      const several = count.value > 1;
      return h('div', { class: 'xhs-slider-container' }, [
        h(
          'div',
          {
            class: 'cover',
            style: { backgroundImage: `url(${secure(props.note.imageList[0]!.urlDefault)})` },
          },
          [
            h('div', { class: 'swiper note-slider' }, [
              h(
                'div',
                { class: 'swiper-wrapper', style: { transform: `translate3d(${-100 * offset}%, 0px, 0px)` } },
                slides(),
              ),
            ]),
          ],
        ),
        several
          ? [
              h('div', { class: 'fraction' }, `${at.value + 1}/${count.value}`),
              h(
                'div',
                { class: ['arrow-controller left', { forbidden: at.value === 0 }], onClick: () => move(-1) },
                [icon('left', 20)],
              ),
              h(
                'div',
                {
                  class: ['arrow-controller right', { forbidden: at.value === count.value - 1 }],
                  onClick: () => move(1),
                },
                [icon('right', 20)],
              ),
              h('div', { class: 'pagination-media-container' }, [
                h(
                  'div',
                  { class: 'pagination-list' },
                  props.note.imageList.map((_, index) =>
                    h('div', { class: 'pagination-item' }, [
                      h('div', { class: ['dot', { active: index === at.value }] }),
                    ]),
                  ),
                ),
              ]),
            ]
          : null,
      ]);
    }

    function video(): VNode {
      const poster = secure(props.note.imageList[0]!.urlDefault);
      return h(
        'div',
        { class: 'render-ssr-image player-container', style: { backgroundImage: `url(${poster})` } },
        [
          h(
            'div',
            { class: 'player-el xgplayer' },
            mounted.value
              ? [h('video', { poster, playsinline: '' }), icon('play', 48, 'xgplayer-start')]
              : [],
          ),
        ],
      );
    }

    return () => {
      const { width, height } = props.note.imageList[0]!;
      const style = { '--ratio': String(Math.round((width / height) * 1000) / 1000) };
      return props.note.type === 'video'
        ? h('div', { class: 'video-player-media media-container', style }, [video()])
        : h('div', { class: 'media-container', style }, [slider()]);
    };
  },
});
