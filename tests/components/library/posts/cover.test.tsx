import { describe, expect, it } from 'vitest';
import { coverLines } from '@/components/library/posts/cover';

describe('the lines of a cover', () => {
  it.each([
    ['打工人的一周早餐，前一晚备好就行', ['打工人的', '一周早餐', '前一晚备好就行']],
    ['苏州citywalk｜避开人潮', ['苏州citywalk', '避开人潮']],
    ['Hello 你好！', ['Hello', '你好']],
    ['！！！', ['！！！']],
    ['哈哈，哈哈', ['哈哈']],
    ['', ['']],
  ])('%s', (title, lines) => {
    expect(coverLines(title)).toEqual(lines);
  });
});
