import { type ComponentProps, memo } from 'react';
import { Cover } from '@/components/library/posts/cover';
import { PostCard } from '@/components/library/posts/post-card';
import { useGloss } from './use-gloss';
import { useIdle } from './use-idle';
import { usePictures } from './use-pictures';

/**
 * A card with what is read for it only while it is on show: its picture and the line under its title. Its words come first: a
 * key of a search may bring a dozen cards, and the next key takes them away again.
 */
export const StoredCard = memo(
  (props: Omit<ComponentProps<typeof PostCard>, 'cover' | 'gloss' | 'whole'>) => {
    const { post } = props.hit;
    const text = post.title || post.opening;
    const whole = useIdle();
    const gloss = useGloss(text);
    const cover = { id: post.id, text, kind: post.kind };
    return (
      <PostCard
        {...props}
        whole={whole}
        gloss={gloss}
        cover={whole ? <StoredCover {...cover} /> : <Cover {...cover} />}
      />
    );
  },
);

function StoredCover(props: Omit<ComponentProps<typeof Cover>, 'picture'>) {
  const [picture] = usePictures(props.id, { only: 'first' });
  return <Cover {...props} picture={picture} />;
}
