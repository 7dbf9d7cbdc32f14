import { PageHead } from '../../parts/page.tsx';

export default function DyadPage() {
  return <PageHead title="Dyad" />;
}
