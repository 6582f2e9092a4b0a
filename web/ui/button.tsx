import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import './button.css';

type Props = Omit<ButtonProps, 'className'> & { readonly look?: 'main' | 'quiet' | 'bare' };

/** `main`: the one thing a page is for. `quiet`: beside it. `bare`: among other small things. */
export const Button = ({ look = 'main', ...props }: Props) => <AriaButton {...props} className={`button ${look}`} />;
