import { Button } from '../ui/button.tsx';
import { languages, nameOf, useLanguage } from '../words/language.tsx';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const { language, speak } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <Button key={other} look="bare" onPress={() => speak(other)}>
        <span lang={other}>{nameOf(other)}</span>
      </Button>
    ));
}
