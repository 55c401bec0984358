import { Dialog, DialogBody, DialogHeader } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './SidePanel.module.css';

/** Stands over a list, at the side, for what one of its rows is about. */
export const SidePanel = (props: {
  isOpen: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { isOpen, title, onClose, children } = props;
  return (
    <Dialog
      className={styles.panel}
      width="600px"
      height="100%"
      isOpen={isOpen}
      onOpenChange={open => (open ? undefined : onClose())}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody className={styles.body}>{children}</DialogBody>
    </Dialog>
  );
};
