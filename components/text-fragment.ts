/**
 * The address of a passage: a browser opens the page at these very words (`#:~:text=`), and as it is where it cannot.
 * A fragment that the address already has stays.
 */
export function passageUrl(url: string, text: string): string {
  const joint = url.includes('#') ? '' : '#';
  return `${url}${joint}:~:text=${encodeFragment(text)}`;
}

/** Comma and ampersand separate parts of the directive, a dash marks a prefix or suffix: none may stand for itself. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
