import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { MapPicture } from './layout/types';
import { visibleLines } from './layout/visibleLines';

/** How the whole map fits, below what is said of lines that are left out. */
export const fitOf = ({ lines }: MapPicture) => ({
  padding:
    visibleLines(lines, []).length < lines.length
      ? ({ top: '52px', x: 0.03, bottom: 0.03 } as const)
      : 0.03,
  maxZoom: 1.2,
});

/**
 * Shows the whole of a picture: of another one, and in a window of another size
 * unless somebody moved the map.
 *
 * @returns to be called when somebody moves it
 */
export function useFit(picture: MapPicture): () => void {
  const { fitView } = useReactFlow();
  const wasMoved = useRef(false);
  useEffect(() => {
    wasMoved.current = false;
    fitView(fitOf(picture));
    let frame = 0;
    const onResize = () => {
      cancelAnimationFrame(frame);
      // The map knows its new size one frame later.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (!wasMoved.current) {
            fitView(fitOf(picture));
          }
        });
      });
    };
    window.addEventListener('resize', onResize);
    return () => {
      window.removeEventListener('resize', onResize);
      cancelAnimationFrame(frame);
    };
  }, [picture, fitView]);
  return () => {
    wasMoved.current = true;
  };
}
