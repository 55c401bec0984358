import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text, VisuallyHidden } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { ChangedLine, compareTexts, Stretch } from './compareTexts';
import styles from './TextComparison.module.css';
import { ReadingT, readingTexts } from './texts';

/** Unchanged lines that stay beside a change, to see where it is. */
const CONTEXT = 3;

const SIGNS = {
  removed: { sign: '−', Tag: 'del' },
  added: { sign: '+', Tag: 'ins' },
} as const;

const Changed = ({ line, t }: { line: ChangedLine; t: ReadingT }) => {
  const { sign, Tag } = SIGNS[line.sign];
  return (
    <div className={styles.line} data-sign={line.sign}>
      <span className={styles.sign} aria-hidden>
        {sign}
      </span>
      <Tag className={styles.words} dir="auto">
        <VisuallyHidden>{t(`line.${line.sign}`)} </VisuallyHidden>
        {line.parts.map(({ text, changed }, index) =>
          changed ? (
            <mark key={index}>{text}</mark>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </Tag>
    </div>
  );
};

/** Unchanged lines, as one piece: there may be a million of them. */
const Unchanged = ({ lines }: { lines: string[] }) =>
  lines.length === 0 ? null : (
    <div className={styles.line}>
      <span className={styles.sign} aria-hidden />
      {/* Each line has its end: without it an empty last one is not shown. */}
      <span className={styles.words}>
        {lines.map(line => `${line}\n`).join('')}
      </span>
    </div>
  );

/** Unchanged lines, of which those in the middle are shown when asked for. */
const Folded = (props: { lines: string[]; head: number; tail: number }) => {
  const { lines, head, tail } = props;
  const { t } = useTranslationRef(readingTexts);
  const [isOpen, setOpen] = useState(false);
  const hidden = lines.length - head - tail;
  // A fold that saves one line costs one.
  if (isOpen || hidden <= 1) {
    return <Unchanged lines={lines} />;
  }
  return (
    <>
      <Unchanged lines={lines.slice(0, head)} />
      <button
        type="button"
        className={styles.fold}
        onClick={() => setOpen(true)}
      >
        {t('comparison.unchanged', { count: hidden })}
      </button>
      <Unchanged lines={lines.slice(lines.length - tail)} />
    </>
  );
};

const Stretches = ({ stretches }: { stretches: Stretch[] }) => {
  const { t } = useTranslationRef(readingTexts);
  return (
    <div className={styles.lines}>
      {stretches.map((stretch, index) =>
        stretch.kind === 'changed' ? (
          stretch.lines.map((line, at) => (
            <Changed key={`${index} ${at}`} line={line} t={t} />
          ))
        ) : (
          <Folded
            key={index}
            lines={stretch.lines}
            head={index === 0 ? 0 : CONTEXT}
            tail={index === stretches.length - 1 ? 0 : CONTEXT}
          />
        ),
      )}
    </div>
  );
};

const OneAfterTheOther = (props: {
  texts: [title: string, text: string][];
}) => {
  const { t } = useTranslationRef(readingTexts);
  return (
    <>
      <Text as="p">{t('comparison.tooDifferent')}</Text>
      {props.texts.map(([title, text]) => (
        <section key={title} aria-label={title}>
          <Text as="p" weight="bold">
            {title}
          </Text>
          {/* What is longer than its box is scrolled to by keyboard too. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={styles.whole} tabIndex={0} dir="auto">
            {text}
          </pre>
        </section>
      ))}
    </>
  );
};

/**
 * What changed from one version of a text to another, for reading: what went and
 * what came, with the words that differ, and the unchanged folded away.
 */
export const TextComparison = (props: {
  before: string;
  after: string;
  /** What the earlier text is called, such as `Version 1.0`. */
  beforeTitle: string;
  afterTitle: string;
}) => {
  const { before, after, beforeTitle, afterTitle } = props;
  const { t } = useTranslationRef(readingTexts);
  const titles = { before: beforeTitle, after: afterTitle };
  const comparison = useMemo(
    () => compareTexts(before, after),
    [before, after],
  );
  if (comparison.kind === 'equal') {
    return <Text as="p">{t('comparison.equal', titles)}</Text>;
  }
  if (comparison.kind === 'tooDifferent') {
    return (
      <OneAfterTheOther
        texts={[
          [beforeTitle, before],
          [afterTitle, after],
        ]}
      />
    );
  }
  const { removed, added, stretches } = comparison;
  return (
    <section
      className={styles.comparison}
      aria-label={t('comparison.name', titles)}
    >
      <div className={styles.titles}>
        <span data-sign="removed">
          {t('comparison.removed', { title: beforeTitle, count: removed })}
        </span>
        <span data-sign="added">
          {t('comparison.added', { title: afterTitle, count: added })}
        </span>
      </div>
      <Stretches stretches={stretches} />
    </section>
  );
};
