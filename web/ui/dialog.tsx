import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

type Props = { readonly heading: string; readonly isOpen: boolean; readonly children: ReactNode };

/** A question that must be answered before the page goes on: neither Escape nor a click beside it closes it. */
export const Dialog = ({ heading, isOpen, children }: Props) => (
  <ModalOverlay isOpen={isOpen} isKeyboardDismissDisabled className="dialog-ground">
    <Modal className="dialog-frame">
      <AriaDialog role="alertdialog" className="dialog">
        <Heading slot="title" level={2}>
          {heading}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
