import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import type { Fault } from '@/utils/faults';

/** What a room of the library shows while its rows are read, or when they cannot be. */
export function Waiting({ fault, onRetry }: { fault?: Fault; onRetry?: () => void }) {
  if (fault) {
    return (
      <div className="lib-note">
        <FaultNotice fault={fault} onRetry={onRetry} />
      </div>
    );
  }
  return (
    <Late>
      <Skeleton
        blocks={[{ height: 40, width: '440px' }, { height: 160 }, { height: 160 }, { height: 160 }]}
      />
    </Late>
  );
}
