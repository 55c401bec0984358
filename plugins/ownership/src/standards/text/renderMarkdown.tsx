import { ReactElement } from 'react';
import layOut from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { markCallouts } from './callouts';
import { sparePlainCode } from './codeBlocks';
import { letWordsGiveDirection } from './directions';
import { elementsIn } from './elements';
import { arrangeHeadings, Heading } from './headings';
import { markKeywords } from './keywords';
import { AddressContext } from './resolveAddress';
import { ID_PREFIX, schema } from './schema';
import { ReadingT } from './texts';
import { refuseDepth } from './tree';

/** A text laid out, and the headings that stand in it. */
export interface RenderedMarkdown {
  body: ReactElement;
  headings: Heading[];
}

/**
 * Lays out the Markdown of a text. All that its author wrote passes the
 * sanitizer; what comes after that is ours.
 *
 * @param title - Of the page; a first heading that repeats it is left out.
 * @throws TooDeepError or RangeError for a text that is nested beyond measure
 */
export function renderMarkdown(
  text: string,
  context: AddressContext,
  t: ReadingT,
  title?: string,
): RenderedMarkdown {
  const headings: Heading[] = [];
  // A component without hooks, called rather than rendered: the headings that
  // its plugins find are there with its result.
  const body = layOut({
    children: text,
    components: elementsIn(context),
    remarkPlugins: [remarkGfm],
    remarkRehypeOptions: {
      // Ids get one prefix, from the sanitizer.
      clobberPrefix: '',
      footnoteLabel: t('notes'),
      footnoteLabelTagName: 'p',
    },
    rehypePlugins: [
      rehypeRaw,
      [rehypeSanitize, schema],
      refuseDepth,
      [rehypeSlug, { prefix: ID_PREFIX }],
      [arrangeHeadings, headings, title],
      markCallouts,
      markKeywords,
      letWordsGiveDirection,
      sparePlainCode,
    ],
  });
  return { body, headings };
}
