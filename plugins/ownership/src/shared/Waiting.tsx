import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Skeleton, VisuallyHidden } from '@backstage/ui';
import { ReactNode } from 'react';
import columns from './Columns.module.css';
import layout from './ListLayout.module.css';
import { sharedTexts } from './texts';
import styles from './Waiting.module.css';

/** Holds the place of what was asked for, so that little moves once it is there. */
export const Waiting = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslationRef(sharedTexts);
  return (
    <div role="status">
      <VisuallyHidden>{t('waiting')}</VisuallyHidden>
      {children}
    </div>
  );
};

const Blocks = ({ heights }: { heights: readonly number[] }) => (
  <>
    {heights.map((height, index) => (
      // eslint-disable-next-line react/no-array-index-key
      <Skeleton key={index} width="100%" height={height} />
    ))}
  </>
);

/** Some lines of text. */
export const WaitingLines = ({ lines }: { lines: number }) => (
  <Waiting>
    <div className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} width={index % 2 ? '60%' : '90%'} height={18} />
      ))}
    </div>
  </Waiting>
);

const ROWS = Array<number>(10).fill(40);

/** Rows; above them what narrows them, and filters as in `ListLayout`. */
export const WaitingList = ({ wide }: { wide?: boolean }) => (
  <Waiting>
    <div className={styles.lines}>
      <Blocks heights={[40]} />
      <div className={layout.columns} data-wide={wide || undefined}>
        <div className={styles.filters} data-wide={wide || undefined}>
          <Skeleton width="100%" height="100%" />
        </div>
        <div className={styles.lines}>
          <Blocks heights={ROWS} />
        </div>
      </div>
    </div>
  </Waiting>
);

/** Cards, with narrower ones beside them where there is room. */
export const WaitingColumns = () => (
  <Waiting>
    <div className={columns.columns}>
      <div>
        <Blocks heights={[200, 320]} />
      </div>
      <div>
        <Blocks heights={[200, 200]} />
      </div>
    </div>
  </Waiting>
);

/** A page, from its title on. */
export const WaitingPage = () => (
  <Container pt="5">
    <Waiting>
      <div className={styles.lines}>
        <Skeleton width="40%" height={32} />
        <Skeleton width="70%" height={20} />
        <Blocks heights={[320]} />
      </div>
    </Waiting>
  </Container>
);
