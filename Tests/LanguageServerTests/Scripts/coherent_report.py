#!/usr/bin/env python3
"""Writes a coherent report of a given size: headings, paragraphs and tables whose figures add up, each about a thing of its own name,
with one wrong figure in fifty.

  coherent_report.py --bytes 250000 > report.md
  coherent_report.py --bytes 250000 --python > program.py    # a program of the same size, for peers that check programs

The same size and seed give the same bytes."""
import argparse, random, sys

FIRST = "青清金银玉石松柏桃杏梅兰竹菊荷莲枫桐榆槐桂樟云霞雪露霜星月日河湖溪泉潭江山岭峰谷坪原田园林草"
SECOND = "溪河泉湾塘坝桥渡口岭坡岗坪塬屯庄寨堡店铺墟集营关隘屿洲滩岛港"
THING = ["学前教育", "义务教育", "高中教育", "职业教育", "公共卫生", "基层医疗", "计划生育", "养老服务", "社会救助", "残疾人事业",
         "农田水利", "防汛抗旱", "人畜饮水", "河道治理", "造林绿化", "森林防火", "农村公路", "危桥改造", "公共交通", "农机推广",
         "病虫防治", "畜牧兽医", "渔业增殖", "粮食仓储", "文物保护", "全民健身", "广播电视", "图书借阅", "环境监测", "垃圾清运"]
PLACE = ["镇", "乡", "街道", "园区", "林场", "农场"]
PARTS = [("基本支出", "项目支出"), ("人员经费", "公用经费"), ("设备购置", "工程建设"), ("中央补助", "省级补助", "县级配套")]

def money(cents):
    return f"{cents // 100}.{cents % 100:02d}"

class Report:
    def __init__(self, seed):
        self.random, self.names, self.figures = random.Random(seed), set(), 25

    def name(self):
        """A name that no other paragraph has."""
        r = self.random
        while True:
            name = r.choice(FIRST) + r.choice(FIRST) + r.choice(SECOND) + r.choice(PLACE) + r.choice(THING)
            if name not in self.names:
                self.names.add(name)
                return name

    def total(self, cents):
        """The figure itself, or in one case of fifty one that does not add up."""
        self.figures += 1
        if self.figures >= 50:
            self.figures -= 50
            cents += self.random.randint(200, 900) * 100 + self.random.randint(11, 89)
        return money(cents)

    def parts(self, names):
        self.figures += len(names)
        return [(n, self.random.randint(10000, 900000)) for n in names]

    def sum(self):
        parts = self.parts([self.name()[:-2] + n for n in self.random.choice(PARTS)])
        listed = "，".join(f"{n}{money(c)}万元" for n, c in parts)
        return f"{self.name()}支出{self.total(sum(c for _, c in parts))}万元，其中：{listed}。"

    def share(self):
        (_, whole), = self.parts(["x"])
        share = self.random.randint(2000, 9500)
        part = whole * share // 10000
        share = (part * 20000 + whole) // (2 * whole)
        self.figures += 1  # the part
        return f"{self.name()}年初预算{money(whole)}万元，实际支出{money(part)}万元，预算执行率{self.total(share)}%。"

    def growth(self):
        (_, old), (_, new) = self.parts(["x", "y"])
        word = "增加" if new > old else "减少"
        return f"{self.name()}本年支出{money(new)}万元，上年支出{money(old)}万元，比上年{word}{self.total(abs(new - old))}万元。"

    def plain(self):
        return (f"{self.name()}按照年初确定的工作目标，组织专门力量逐项落实，建立台账，定期通报进度，"
                "资金拨付及时，使用规范，未发现截留、挤占和挪用的情况，服务对象总体满意。")

    def table(self):
        rows = [(self.name(), self.random.randint(10000, 900000)) for _ in range(5)]
        self.figures += 5
        lines = ["| 项目 | 金额（万元） |", "| --- | ---: |"] + [f"| {n} | {money(c)} |" for n, c in rows]
        return "\n".join(lines + [f"| 合计 | {self.total(sum(c for _, c in rows))} |"])

    def text(self, size):
        pieces, length = ["# 清泉县财政局2023年度部门整体支出绩效自评报告\n"], 0
        length, section = len(pieces[0].encode()), 0
        numerals = "一二三四五六七八九"
        while length < size:
            section += 1
            block = [f"## {self.name()}情况\n"]
            for _ in range(8):
                kind = self.random.choice([self.sum, self.sum, self.share, self.growth, self.plain, self.plain])
                block.append(kind() + (self.plain() if self.random.random() < 0.3 else "") + "\n")
            if section % 3 == 0:
                block.append(self.table() + "\n")
            text = "\n" + "\n".join(block)
            pieces.append(text)
            length += len(text.encode())
        data = "".join(pieces).encode()[:size]
        return data[:data.rfind(b"\n") + 1]

def program(size, seed):
    """A Python program: functions that a checker of programs has a little to say about."""
    r, pieces, length, n = random.Random(seed), ["import os\n"], 10, 0
    while length < size:
        n += 1
        unused = "    unused = 1\n" if n % 50 == 25 else ""
        piece = (f"\n\ndef function_{n}(first, second):\n{unused}    total = first + second + {r.randint(1, 99999)}\n"
                 f"    if total > {r.randint(1, 99999)}:\n        return [total, first]\n    return [second, total]\n")
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces).encode()

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--bytes", type=int, default=25000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--python", action="store_true")
    opt = p.parse_args()
    sys.stdout.buffer.write(program(opt.bytes, opt.seed) if opt.python else Report(opt.seed).text(opt.bytes))

if __name__ == "__main__":
    main()
