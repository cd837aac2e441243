import { useTranslation } from 'react-i18next';

export interface ShownPicture {
  url: string;
  width: number;
  height: number;
}

/** The pictures of a post, in a row that scrolls sideways when there are many. */
export function PictureStrip({ pictures }: { pictures: readonly ShownPicture[] }) {
  const { t } = useTranslation('posts');
  if (pictures.length === 0) return null;
  return (
    <ul className="pics" data-testid="pictures">
      {pictures.map(({ url, width, height }, index) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <img
              src={url}
              width={width}
              height={height}
              alt={t('pictureOf', { index: index + 1, count: pictures.length })}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
