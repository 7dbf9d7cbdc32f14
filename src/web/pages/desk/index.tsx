import { PageHead } from '../../parts/page.tsx';

export default function DeskPage() {
  return <PageHead title="Desk" />;
}
