import type { Texts } from '../types';

export const progress: Texts<'progress'> = {
  progress: '學習進度',
  none: '還沒有可看的',
  noneText: '複習幾個詞之後，這裡會畫出每天和每月的情況。',
  asTable: '用表格檢視',
  day: '日期',
  month: '月份',
  words: '詞數',
  share: '記住的比例',

  ahead: '接下來的複習',
  aheadText_other: '今天要複習 {{today}} 個，之後兩週還有 {{count}} 個。',
  today: '今天',

  answers: '每天的回答',
  answersText_other: '半年裡回答了 {{count}} 次，分布在 {{days}} 天。',
  answersOn_other: '{{date}}：{{count}} 次',
  week: '週（起始日）',
  fewer: '少',
  moreAnswers: '多',

  retention: '每月記住的比例',
  retentionText: '一年裡到期複習的詞，記住了 {{share}}。你的目標是 {{aim}}。',
  retentionNone: '還沒有隔天以上再複習的詞。',
  asked: '複習次數',

  hsk: '認識的詞（依 HSK 等級）',
  hskText_other: '認識 {{count}} 個，在學 {{learning}} 個；認識的詞裡有 {{hsk}} 個屬於 HSK 2.0。',
  level: 'HSK 2.0 · {{level}}',
  ofLevel: '{{count}} / {{all}}',
  beyond: 'HSK 以外',
  topics: '認識的詞（依話題）',
  topicsText: '只計詞庫裡的小紅書用語。',
  topicsNone: '詞庫裡的詞還沒有認識的。',
  counting: '正在查這些詞…',

  reschedule: '複習日期',
  rescheduleText:
    '改了設定以後，每個詞會維持原來的日期，直到下次回答。也可以根據你的回答，把所有日期重新算一遍。',
  look: '看看會改變什麼',
  looking: '正在計算…',
  wouldChange_other:
    '複習過的 {{all}} 個詞裡，有 {{count}} 個會換日期：{{earlier}} 個提前，{{later}} 個延後。',
  wouldNot: '每個詞的日期都和你的回答、設定一致，不會有任何改變。',
  change_other: '更改 {{count}} 個日期',
  changed_other: '{{count}} 個詞換了日期。',
  leftOut_other: '有 {{count}} 個在此期間回答過，維持不變。',
  putBack_other: '{{count}} 個詞恢復了原來的日期。',
};
