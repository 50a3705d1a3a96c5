import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useServices, type ChosenFiles } from '../services';

interface Props {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly mode: 'one' | 'many' | 'folder';
  /** Name of the input, for scripts and tests. */
  readonly name: string;
  readonly disabled?: boolean;
  /** Takes whatever a folder holds, not only spreadsheets. */
  readonly takesAll?: boolean;
  readonly onFiles: (chosen: ChosenFiles) => void;
}

/** Button that opens the browser's own dialog for files or a folder. */
export function FileButton({ label, icon, appearance = 'secondary', mode, name, disabled = false, takesAll, onFiles }: Props) {
  const input = useRef<HTMLInputElement | null>(null);
  const { filesOfInput } = useServices();
  return (
    <>
      <Button appearance={appearance} {...(icon === undefined ? {} : { icon })} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          element?.toggleAttribute('webkitdirectory', mode === 'folder');
        }}
        type="file" name={name} hidden aria-hidden tabIndex={-1} multiple={mode !== 'one'}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null && files.length > 0) onFiles(filesOfInput(files, takesAll));
          // Emptied, so that choosing the same file again is a change.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
