import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import './button.css';

type Props = Omit<ButtonProps, 'className' | 'isPending'> & {
  readonly look?: 'main' | 'quiet' | 'bare';
  /** Looks at rest while what it started is under way; whoever starts it takes no second press. Its text says so. */
  readonly isPending?: boolean;
};

/** `main`: the one thing a page is for. `quiet`: beside it. `bare`: among other small things. */
export const Button = ({ look = 'main', isPending = false, ...props }: Props) => (
  <AriaButton {...props} {...(isPending && { 'data-pending': true })} className={`button ${look}`} />
);
