import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { MapPicture } from './layout/types';

/** How a map fills its frame. */
export const FIT = { padding: 0.03, maxZoom: 1.2 };

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
    fitView(FIT);
    let frame = 0;
    const onResize = () => {
      cancelAnimationFrame(frame);
      // The map knows its new size one frame later.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (!wasMoved.current) {
            fitView(FIT);
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
