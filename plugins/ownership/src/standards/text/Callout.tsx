import { useTranslationRef } from '@backstage/frontend-plugin-api';
import AnnouncementIcon from '@material-ui/icons/AnnouncementOutlined';
import EmojiObjectsIcon from '@material-ui/icons/EmojiObjectsOutlined';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import ReportIcon from '@material-ui/icons/ReportOutlined';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { ReactNode, useId } from 'react';
import { CalloutKind } from './callouts';
import styles from './StandardText.module.css';
import { readingTexts } from './texts';

const ICONS = {
  note: InfoIcon,
  tip: EmojiObjectsIcon,
  important: AnnouncementIcon,
  warning: ReportProblemIcon,
  caution: ReportIcon,
};

/** What a text sets apart: by its icon, its colour and, for everybody, its name. */
export const Callout = (props: { kind: CalloutKind; children: ReactNode }) => {
  const { kind, children } = props;
  const id = useId();
  const { t } = useTranslationRef(readingTexts);
  const Icon = ICONS[kind];
  return (
    <div
      className={styles.callout}
      role="note"
      aria-labelledby={id}
      data-kind={kind}
      dir="auto"
    >
      <p className={styles.calloutName} id={id}>
        <Icon aria-hidden fontSize="small" />
        {t(`callout.${kind}`)}
      </p>
      {children}
    </div>
  );
};
