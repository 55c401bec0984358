import { useTranslationRef } from '@backstage/frontend-plugin-api';
import styles from './StandardText.module.css';
import { readingTexts } from './texts';
import { Snippet } from '../../shared/Snippet';

/** Languages whose text is the source of a diagram, with their names. */
const DIAGRAMS = new Map([
  ['mermaid', 'Mermaid'],
  ['plantuml', 'PlantUML'],
  ['puml', 'PlantUML'],
  ['dot', 'Graphviz'],
  ['graphviz', 'Graphviz'],
  ['d2', 'D2'],
  ['structurizr', 'Structurizr'],
  ['vega', 'Vega'],
  ['vega-lite', 'Vega-Lite'],
  ['bpmn', 'BPMN'],
]);

/** What people write for languages that the highlighter knows by another name. */
const ALIASES = new Map([
  ['ts', 'typescript'],
  ['tsx', 'typescript'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['json5', 'json'],
  ['jsonc', 'json'],
  ['yml', 'yaml'],
  ['sh', 'bash'],
  ['zsh', 'bash'],
  ['console', 'shell'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['rs', 'rust'],
  ['kt', 'kotlin'],
  ['cs', 'csharp'],
  ['html', 'xml'],
  ['md', 'markdown'],
  ['docker', 'dockerfile'],
  ['make', 'makefile'],
  ['proto', 'protobuf'],
  ['toml', 'ini'],
  ['hcl', 'ini'],
]);

/** A piece of code as it was written, without any help. */
export const PlainCode = ({ text, label }: { text: string; label: string }) => (
  // What is wider than the text is scrolled to by keyboard too.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <pre className={styles.plain} dir="ltr" tabIndex={0} aria-label={label}>
    {text}
  </pre>
);

/**
 * Code with its colours and a button that copies it; of a diagram the text, and
 * what language it is.
 */
export const CodeBlock = (props: {
  text: string;
  language?: string;
  /** Without colours, where there would be too many. */
  plain?: boolean;
}) => {
  const { text, language, plain } = props;
  const { t } = useTranslationRef(readingTexts);
  const named = language?.toLowerCase() ?? 'text';
  const diagram = DIAGRAMS.get(named);
  if (diagram) {
    return (
      <figure className={styles.diagram}>
        <PlainCode
          text={text}
          label={t('diagram.name', { language: diagram })}
        />
        <figcaption>{t('diagram.asText', { language: diagram })}</figcaption>
      </figure>
    );
  }
  return plain ? (
    <PlainCode text={text} label={t('code.name')} />
  ) : (
    <div className={styles.code} dir="ltr">
      <Snippet
        text={text}
        language={ALIASES.get(named) ?? named}
        showCopyCodeButton
      />
    </div>
  );
};
