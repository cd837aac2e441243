import type { Texts } from '../types';

export const faults: Texts<'faults'> = {
  'storage-full': '磁盘已满，这次没有保存。请腾出一些空间再试。之前保存的内容都在。',
  'storage-unavailable':
    '这个窗口不允许扩展保存数据，所以现在无法保存，但可以继续阅读。Firefox 的隐私窗口会这样，请换到普通窗口。',
  'storage-newer': '你的词本由更新版本的小红词写入。请更新扩展后再打开。内容没有丢失。',
  'lexicon-unreadable': '词典文件无法读取。请重新安装小红词。你的词语和笔记都在。',
  'bad-input': '无法识别这些内容，没有做任何改动。',
  'unknown-message': '有两个版本的小红词同时在运行。请刷新此页面。',
  'not-allowed': '这个页面不能执行此操作，没有做任何改动。',
  'not-found': '内容已不存在，可能在另一个窗口里删除了。',
  'no-post': '这里没有笔记。请在笔记的图片或标题上打开菜单。',
  'no-answer': '扩展没有响应。请再试一次；如果仍没有响应，请刷新页面。',
  orphaned: '小红词已更新。刷新页面即可继续阅读。',
  unexpected: '出了点问题。你保存的内容都在。请再试一次。',
};
