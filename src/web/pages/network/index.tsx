import { PageHead } from '../../parts/page.tsx';

export default function NetworkPage() {
  return <PageHead title="Network" />;
}
