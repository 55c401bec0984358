import { useEffect, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { MapModel } from '../model/types';
import { layoutEngine } from './elk';
import { layoutMap } from './layoutMap';
import { MapPicture } from './types';

/** The map with a place for everything. The last one stays until the next is there. */
export function usePicture(model: MapModel): {
  picture?: MapPicture;
  error?: Error;
  retry: () => void;
} {
  const { value, error, retry } = useAsyncRetry(
    async () => layoutMap(await layoutEngine(), model),
    [model],
  );
  const [picture, setPicture] = useState<MapPicture>();
  useEffect(() => {
    if (value) {
      setPicture(value);
    }
  }, [value]);
  return { picture, error, retry };
}
