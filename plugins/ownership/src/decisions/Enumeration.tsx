import { Fragment, ReactNode } from 'react';
import { listLocale } from '../shared/listLocale';
import { useLanguage } from '../shared/useLanguage';

/** Several things in one line, as the language enumerates them. */
export const Enumeration = (props: {
  items: readonly ReactNode[];
  /** Whether more would follow: nothing is called the last then. */
  isCut?: boolean;
}) => {
  const { items, isCut } = props;
  const list = new Intl.ListFormat(listLocale(useLanguage()));
  const parts = list.formatToParts(items.map((_, index) => `${index}`));
  return (
    <>
      {parts.map(({ type, value }, index) => (
        <Fragment key={index}>
          {type === 'element' ? items[Number(value)] : (isCut && ', ') || value}
        </Fragment>
      ))}
    </>
  );
};
