import type { Texts } from '../types';

export const progress: Texts<'progress'> = {
  progress: '学习进度',
  none: '还没有可看的',
  noneText: '复习几个词之后，这里会画出每天和每月的情况。',
  asTable: '用表格查看',
  day: '日期',
  month: '月份',
  words: '词数',
  share: '记住的比例',

  ahead: '接下来的复习',
  aheadText_other: '今天要复习 {{today}} 个，之后两周还有 {{count}} 个。',
  today: '今天',

  answers: '每天的回答',
  answersText_other: '半年里回答了 {{count}} 次，分布在 {{days}} 天。',
  answersOn_other: '{{date}}：{{count}} 次',
  week: '周（起始日）',
  fewer: '少',
  moreAnswers: '多',

  retention: '每月记住的比例',
  retentionText: '一年里到期复习的词，记住了 {{share}}。你的目标是 {{aim}}。',
  retentionNone: '还没有隔天以上再复习的词。',
  asked: '复习次数',

  hsk: '认识的词（按 HSK 等级）',
  hskText_other: '认识 {{count}} 个，在学 {{learning}} 个；认识的词里有 {{hsk}} 个属于 HSK 2.0。',
  level: 'HSK 2.0 · {{level}}',
  ofLevel: '{{count}} / {{all}}',
  beyond: 'HSK 以外',
  topics: '认识的词（按话题）',
  topicsText: '只算词库里的小红书用语。',
  topicsNone: '词库里的词还没有认识的。',
  counting: '正在查这些词…',

  reschedule: '复习日期',
  rescheduleText:
    '改了设置以后，每个词会保持原来的日期，直到下次回答。也可以根据你的回答，把所有日期重新算一遍。',
  look: '看看会改变什么',
  looking: '正在计算…',
  wouldChange_other:
    '复习过的 {{all}} 个词里，有 {{count}} 个会换日期：{{earlier}} 个提前，{{later}} 个推后。',
  wouldNot: '每个词的日期都和你的回答、设置一致，不会有任何改变。',
  change_other: '更改 {{count}} 个日期',
  changed_other: '{{count}} 个词换了日期。',
  leftOut_other: '有 {{count}} 个在此期间回答过，保持不变。',
  putBack_other: '{{count}} 个词恢复了原来的日期。',
};
