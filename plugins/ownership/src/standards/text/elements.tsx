import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';
import { Components } from 'react-markdown';
import { AddressContext } from './resolveAddress';
import { TextImage, TextLink } from './Addressed';
import { Callout } from './Callout';
import { CalloutKind } from './callouts';
import { CodeBlock } from './CodeBlock';
import { languageOf } from './codeBlocks';
import styles from './StandardText.module.css';
import { readingTexts } from './texts';
import { textOf, TreeNode } from './tree';

/** A heading, and beside it the link whose address people copy. */
const Anchored = (props: {
  level: number;
  node: TreeNode;
  children: ReactNode;
}) => {
  const { level, node, children } = props;
  const { t } = useTranslationRef(readingTexts);
  const Tag = `h${level}` as 'h2';
  const id = node.properties?.id as string | undefined;
  const words = textOf(node).trim();
  return (
    <div className={styles.heading} data-level={level} dir="auto">
      <Tag id={id}>{children}</Tag>
      {words && (
        <a
          className={styles.anchor}
          href={`#${id}`}
          aria-label={t('link.toHeading', { words })}
        >
          #
        </a>
      )}
    </div>
  );
};

const heading: Components['h2'] = ({ level, node, children }) => (
  <Anchored level={level} node={node as TreeNode}>
    {children}
  </Anchored>
);

const HEADINGS: Components = {
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
};

const pre: Components['pre'] = ({ node }) => (
  <CodeBlock
    text={textOf(node as TreeNode).replace(/\n$/, '')}
    language={languageOf(node as TreeNode)}
    plain={Boolean(node.properties?.dataPlain)}
  />
);

const blockquote: Components['blockquote'] = ({ node, children }) => {
  const kind = node.properties?.dataCallout;
  return kind ? (
    <Callout kind={kind as CalloutKind}>{children}</Callout>
  ) : (
    <blockquote dir="auto">{children}</blockquote>
  );
};

const Table = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslationRef(readingTexts);
  return (
    <div
      className={styles.table}
      role="region"
      aria-label={t('table.name')}
      // A region that scrolls has to be reached by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table dir="auto">{children}</table>
    </div>
  );
};

const span: Components['span'] = ({ node, children, ...rest }) =>
  node.properties?.dataKeyword ? (
    <span className={styles.keyword}>{children}</span>
  ) : (
    <span {...rest}>{children}</span>
  );

/** The box before an item of a list of tasks. */
const Task = ({ checked }: { checked?: boolean }) => {
  const { t } = useTranslationRef(readingTexts);
  return (
    <input
      type="checkbox"
      checked={Boolean(checked)}
      disabled
      readOnly
      aria-label={checked ? t('task.done') : t('task.toDo')}
    />
  );
};

/** What stands in the page for the elements of a text. */
export const elementsIn = (context: AddressContext): Components => ({
  ...HEADINGS,
  pre,
  blockquote,
  table: Table,
  span,
  input: Task,
  a: ({ id, href, title, children, 'aria-describedby': describedBy }) => (
    <TextLink
      id={id}
      href={href}
      title={title}
      describedBy={describedBy}
      context={context}
    >
      {children}
    </TextLink>
  ),
  img: ({ src, alt, title }) => (
    <TextImage src={src} alt={alt} title={title} context={context} />
  ),
});
