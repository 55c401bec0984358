import {
  Button,
  ButtonProps,
  Dialog,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { ReactNode, useState } from 'react';

/** How a dialog ends. */
export interface DialogEnd {
  done: () => void;
  cancel: () => void;
}

/** A button, and the dialog that it opens. */
export const ActionDialog = (props: {
  /** Of the button. */
  label: string;
  title: string;
  variant?: ButtonProps['variant'];
  /** What it is for was done. */
  onDone: () => void;
  onCancel?: () => void;
  children: (end: DialogEnd) => ReactNode;
}) => {
  const { label, title, variant = 'secondary', onDone, onCancel } = props;
  const [isOpen, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    onDone();
  };
  const cancel = () => {
    setOpen(false);
    onCancel?.();
  };
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={open => (open ? setOpen(true) : cancel())}
    >
      <Button size="small" variant={variant}>
        {label}
      </Button>
      {/* What was typed is not lost to a click beside it. */}
      <Dialog width="480px" isDismissable={false}>
        <DialogHeader>{title}</DialogHeader>
        {props.children({ done, cancel })}
      </Dialog>
    </DialogTrigger>
  );
};
