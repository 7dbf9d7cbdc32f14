import { PageHead } from '../../parts/page.tsx';

export default function MapPage() {
  return <PageHead title="Map" />;
}
