import { AddParts } from '@/entrypoints/library/add-parts';
import type { Settings } from '@/utils/settings/schema';

/** Adding words, in the popup. */
export default function AddRoom({ settings, missing }: { settings: Settings; missing?: string }) {
  return <AddParts tones={settings.toneColours} missing={missing} />;
}
