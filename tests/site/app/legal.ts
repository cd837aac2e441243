import { h, type VNode } from 'vue';

const lines = [
  '示例备案 A2-00000001 号',
  '示例公网安备 00000000000001 号',
  '增值电信业务经营许可证：示例 B2-00000000',
  '医疗器械网络交易服务第三方平台备案：（示例）网械平台备字 00000 号',
  '互联网药品信息服务资格证书：（示例）-经营性-0000-0000',
  '违法不良信息举报电话：400-000-0000',
  '网上有害信息举报专区',
  '自营经营者信息',
  '网络文化经营许可证：示例网文（0000）0000-000 号',
  '个性化推荐算法 网信算备 000000000000000000001 号',
  '本页所有文字和图片均为测试而写，示例科技有限公司，地址：某市某区某路 1 号',
];

/** The long legal text at the foot of the side bar; the page carries it twice. */
export function legalText(): VNode {
  return h(
    'div',
    { class: 'icp-info' },
    lines.map((line) => h('span', { class: 'icp-text' }, line)),
  );
}
