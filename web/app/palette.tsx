import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useWords } from '../words/language.tsx';
import '../ui/list-box.css';
import '../ui/dialog.css';
import './palette.css';

export type Command = { readonly id: string; readonly text: string; readonly run: () => void };

type Props = { readonly commands: readonly Command[]; readonly onClose: () => void };

/** Every room and every way out by the beginning of its name. */
export function Palette({ commands, onClose }: Props) {
  const { app } = useWords();
  const run = (id: unknown) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className="dialog-ground palette-ground">
      <Modal className="dialog-frame">
        <Dialog aria-label={app.palette} className="palette">
          <Autocomplete filter={matches}>
            <SearchField aria-label={app.palette} autoFocus>
              <Input className="control palette-input" placeholder={app.paletteHint} />
            </SearchField>
            <Menu
              aria-label={app.palette}
              items={commands}
              onAction={run}
              className="list-box palette-list"
              renderEmptyState={() => <div className="list-empty">{app.paletteEmpty}</div>}
            >
              {(command) => (
                <MenuItem id={command.id} textValue={command.text} className="list-item">
                  {command.text}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Any word of the name may begin so, whatever its case. */
const matches = (name: string, text: string): boolean =>
  ` ${name.toLowerCase()}`.includes(` ${text.trim().toLowerCase()}`);
