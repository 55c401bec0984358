import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import { Text } from '@backstage/ui';
import { useMemo } from 'react';
import { EmptyState } from '../../shared/EmptyState';
import { beginning } from './beginning';
import { Contents } from './Contents';
import { renderMarkdown, RenderedMarkdown } from './renderMarkdown';
import styles from './StandardText.module.css';
import { readingTexts } from './texts';
import { useScrollToHash } from './useScrollToHash';

/** A text as it was written, on demand where something stands before it. */
const AsWritten = (props: { why: string; text: string; isAll: boolean }) => {
  const { why, text, isAll } = props;
  const { t } = useTranslationRef(readingTexts);
  const kilobytes = String(Math.ceil(text.length / 1000));
  return (
    <div className={styles.asWritten}>
      <Text as="p" color="secondary">
        {why}
      </Text>
      <details open={isAll}>
        <summary>
          {isAll ? t('asWritten.all') : t('asWritten.rest', { kilobytes })}
        </summary>
        <pre dir="auto">{text}</pre>
      </details>
    </div>
  );
};

/** Laid out; or undefined where the parser or our limits refuse the text. */
function tryToRender(
  ...args: Parameters<typeof renderMarkdown>
): RenderedMarkdown | undefined {
  try {
    return renderMarkdown(...args);
  } catch {
    // Nesting beyond the stack of the parser ends here too, as a RangeError.
    return undefined;
  }
}

/**
 * The text of a standard, for reading: its Markdown with its contents beside
 * it, or above it where there is no room. Nothing in the text can act or leave
 * its box.
 */
export const StandardText = (props: {
  /** Markdown. */
  text: string;
  /** The address of the file it stands in, for its relative links. */
  base?: string;
  /** Of the page; a first heading that only repeats it is left out. */
  title?: string;
}) => {
  const { text, base, title } = props;
  const { t } = useTranslationRef(readingTexts);
  const integrations = useApi(scmIntegrationsApiRef);
  const { laidOut, rest } = useMemo(() => beginning(text), [text]);
  const rendered = useMemo(
    () => tryToRender(laidOut, { base, integrations }, t, title),
    [laidOut, base, integrations, t, title],
  );
  useScrollToHash(rendered);
  if (!text.trim()) {
    return (
      <EmptyState
        title={t('empty.title')}
        description={t('empty.description')}
      />
    );
  }
  if (!rendered) {
    return <AsWritten why={t('asWritten.broken')} text={text} isAll />;
  }
  return (
    <div className={styles.frame}>
      <div className={styles.reader}>
        <Contents headings={rendered.headings} />
        <article className={styles.text}>
          {rendered.body}
          {rest && (
            <AsWritten why={t('asWritten.long')} text={rest} isAll={!laidOut} />
          )}
        </article>
      </div>
    </div>
  );
};
