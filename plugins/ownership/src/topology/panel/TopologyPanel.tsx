import { ButtonIcon, Flex, Text } from '@backstage/ui';
import CloseIcon from '@material-ui/icons/Close';
import { useEffect, useRef } from 'react';
import { useTopology } from '../TopologyContext';
import { BoxPanel } from './BoxPanel';
import { Dependencies, Interactions } from './Links';
import { Opened } from './opened';
import styles from './Panel.module.css';
import { TeamPanel } from './TeamPanel';

function useTitle(opened: Opened): string {
  const { labelOf } = useTopology();
  switch (opened.type) {
    case 'team':
      return labelOf(opened.team.ref);
    case 'box':
      return opened.box.label;
    default:
      return opened.ends.map(labelOf).join(' – ');
  }
}

const Content = ({ opened }: { opened: Opened }) => {
  const { t } = useTopology().words;
  switch (opened.type) {
    case 'team':
      return <TeamPanel team={opened.team} />;
    case 'box':
      return <BoxPanel box={opened.box} />;
    default:
      return (
        <>
          <Interactions items={opened.interactions} />
          <Dependencies
            title={t('panel.dependencies')}
            items={opened.dependencies}
          />
        </>
      );
  }
};

/** Beside the map: what was chosen on it. It takes the focus, and Escape closes it. */
export const TopologyPanel = (props: {
  opened: Opened;
  /** Whether somebody has just asked for it, and not the address. */
  takesFocus: boolean;
  onClose: () => void;
}) => {
  const { opened, takesFocus, onClose } = props;
  const { t } = useTopology().words;
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useTitle(opened);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [takesFocus, title]);
  return (
    // Escape comes from whatever has the focus in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={styles.panel}
      aria-label={title}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <Flex align="center" justify="between">
        <Text as="h3" variant="title-x-small" weight="bold">
          <span ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </span>
        </Text>
        <ButtonIcon
          variant="tertiary"
          size="small"
          aria-label={t('panel.close')}
          icon={<CloseIcon />}
          onPress={onClose}
        />
      </Flex>
      <Content opened={opened} />
    </aside>
  );
};
