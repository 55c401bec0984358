import { Fragment, ReactNode } from 'react';
import { useLanguage } from '../shared/useLanguage';

/** British for `a, b and c`. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** Several things in one line, as the language enumerates them. */
export const Enumeration = (props: {
  items: readonly ReactNode[];
  /** Whether more would follow: nothing is called the last then. */
  isCut?: boolean;
}) => {
  const { items, isCut } = props;
  const list = new Intl.ListFormat(localeOf(useLanguage()));
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
