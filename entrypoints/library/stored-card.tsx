import type { ComponentProps } from 'react';
import { Cover } from '@/components/library/cover';
import { PostCard } from '@/components/library/post-card';
import { useGloss } from './use-gloss';
import { usePictures } from './use-pictures';

/** A card with what is read for it only while it is on show: its picture and the line under its title. */
export function StoredCard(props: Omit<ComponentProps<typeof PostCard>, 'cover' | 'gloss'>) {
  const { post } = props.hit;
  const text = post.title || post.opening;
  const gloss = useGloss(text);
  const [picture] = usePictures(post.id, { only: 'first' });
  return (
    <PostCard
      {...props}
      gloss={gloss}
      cover={<Cover id={post.id} text={text} kind={post.kind} picture={picture} />}
    />
  );
}
