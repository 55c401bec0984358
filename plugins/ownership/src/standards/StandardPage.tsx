import { useParams } from 'react-router-dom';
import { StandardView } from './StandardView';

/** The page of a standard. */
export const StandardPage = () => {
  const { namespace = '', name = '' } = useParams();
  const ref = `standard:${namespace}/${name}`.toLocaleLowerCase('en-US');
  return <StandardView key={ref} standard={ref} />;
};
