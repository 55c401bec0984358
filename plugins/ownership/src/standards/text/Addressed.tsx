import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode, useState } from 'react';
import { AddressContext, resolveAddress } from './resolveAddress';
import { ID_PREFIX } from './schema';
import styles from './StandardText.module.css';
import { ReadingT, readingTexts } from './texts';

/** Why something stands as words where its author wrote an address. */
const whyUnknown = (t: ReadingT, { base }: AddressContext) =>
  base ? t('address.unreadable') : t('address.unknown');

/** A link of a text: within it, to its source's host, or to anywhere else. */
export const TextLink = (props: {
  id?: string;
  href?: string;
  title?: string;
  describedBy?: string;
  context: AddressContext;
  children: ReactNode;
}) => {
  const { id, href, title, describedBy, context, children } = props;
  const { t } = useTranslationRef(readingTexts);
  if (href === undefined) {
    return (
      <span id={id} title={title}>
        {children}
      </span>
    );
  }
  if (href.startsWith('#')) {
    const isWayBack = href.startsWith('#fnref-');
    return (
      <a
        id={id}
        href={`#${ID_PREFIX}${href.slice(1)}`}
        title={title}
        aria-describedby={describedBy}
        aria-label={isWayBack ? t('link.back') : undefined}
      >
        {children}
      </a>
    );
  }
  const to = resolveAddress(href, 'link', context);
  return to ? (
    <Link id={id} to={to} title={title}>
      {children}
    </Link>
  ) : (
    <span id={id} className={styles.unknown} title={whyUnknown(t, context)}>
      {children}
    </span>
  );
};

/**
 * A picture of a text. One that the reader's browser is not given (it may need a
 * login there) becomes a link to it.
 */
export const TextImage = (props: {
  src?: string;
  alt?: string;
  title?: string;
  context: AddressContext;
}) => {
  const { src, alt, title, context } = props;
  const { t } = useTranslationRef(readingTexts);
  const [failed, setFailed] = useState<string>();
  const address = src && resolveAddress(src, 'image', context);
  const words = alt || title || t('picture.name');
  if (!address) {
    return (
      <span
        className={styles.unknown}
        title={src ? whyUnknown(t, context) : title}
      >
        {words}
      </span>
    );
  }
  return failed === address ? (
    <Link to={address} title={t('picture.failed')}>
      {words}
    </Link>
  ) : (
    <img
      src={address}
      alt={alt ?? ''}
      title={title}
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => setFailed(address)}
    />
  );
};
