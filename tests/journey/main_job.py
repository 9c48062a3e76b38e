"""The main job by mouse and keys in the real window, from the first start to the books that must agree with it.

Run by run.sh, which gives it a display, an accessibility bus and an empty home. The names below are those of the app.
"""

import argparse
import datetime
import os
import re
import sys
import time
import traceback

from books import Books
from window import Failure, Window

PASSWORD = "xingtu"
PROJECT = "窗口里的主流程"


def same(what, actual, expected):
    if actual != expected:
        raise Failure(f"{what} is {actual!r}, expected {expected!r}")


def yuan(fen):
    return f"{fen // 100:,}.{fen % 100:02}"


class Play:
    def __init__(self, options):
        self.pictures = options.pictures
        self.dark = options.dark
        self.window = Window(os.path.join(options.bin, "xingtu"), options.out, options.scale)
        self.books = Books(
            os.path.join(options.bin, "xingtuctl"),
            os.path.join(os.environ["XDG_DATA_HOME"], "xingtu", "sample.db"),
            PASSWORD,
        )
        self.begun = time.monotonic()
        self.pages = 0

    def say(self, words):
        print(f"{time.monotonic() - self.begun:6.1f} s  {words}", flush=True)

    def show(self, name):
        """A picture of the window, where pictures are wanted."""
        self.pages += 1
        if self.pictures:
            self.window.picture(f"{self.pages:02}-{name}")

    # --- the first start ---

    def first_start(self):
        window = self.window
        window.start()
        window.see("第一次使用，先选一份数据")
        same("the sample is chosen", window.checked(window.see("示例数据", "radio button")), True)
        window.see_focus("账号", "text")
        if self.dark:
            window.press("深色主题")
            window.see("浅色主题", "push button")
        self.show("start")
        # By keys alone; the first password is wrong. The sample is made meanwhile, which takes a debug build minutes.
        window.key("Tab")
        window.see_focus("密码", "password text")
        window.key("ctrl+a")
        window.type("not-the-password")
        window.key("Return")
        window.see("密码", "password text", about=re.compile("账号或密码"), patience=900)
        same("the account after a refusal", window.text_of(window.see("账号", "text")), "brand1")
        window.see_focus("密码", "password text")
        self.show("refused")
        self.say("a wrong password is refused beside its field")
        window.type(PASSWORD)
        window.key("Return")
        window.see_title("达人广场")
        window.see(re.compile("有 1 次密码错误的登录尝试"))
        self.say("signed in by keys, told of the failed attempt")

    # --- the square ---

    def choose_creator(self):
        """One whom mcn1 has signed, with a quote of which two can be paid, and a name that nobody shares."""
        roster = self.books.show("mcn1", "roster", entry_state="admitted", limit=400)["rows"]
        for row in sorted(roster, key=lambda row: int(row["creator"])):
            quote = row.get("price_20_60_fen") or 0
            signed = row.get("contract") and row["contract"]["phase"] == "running"
            if not (row["accepts_orders"] and signed and row["running"] == 0 and 200_000 <= quote <= 2_000_000):
                continue
            found = self.books.show("brand1", "creators", text=row["nick_name"], limit=2)
            if found["total"] == 1 and not row["nick_name"].isascii():
                self.creator = row["nick_name"]
                self.creator_id = row["creator"]
                self.quote = quote
                return
        raise Failure("the sample has no creator of mcn1 who can be ordered from")

    def find_creator(self):
        window = self.window
        self.choose_creator()
        window.see("符合条件的达人: 5,000", "push button")
        window.see(re.compile("^共 5,000 位"))
        self.show("square")
        window.key("ctrl+f")
        window.see_focus("达人名 / 拼音 / 首字母 / ID", "text")
        window.paste(self.creator)
        window.see("符合条件的达人: 1", "push button")
        window.see(re.compile("^共 1 位"))
        same("the search", window.text_of(window.see("达人名 / 拼音 / 首字母 / ID", "text")), self.creator)
        self.say(f"{self.creator} is found among 5,000")

    def open_details(self):
        window = self.window
        grid = window.see("达人广场", "table")
        window.click(grid.queryTable().getAccessibleAt(0, 1))
        window.key("Return")
        self.drawer = window.see(self.creator, "filler")
        window.see(re.compile("^星禾传媒 · "), within=self.drawer)
        self.show("details")

    # --- the wizard ---

    def order(self):
        window = self.window
        window.press("下单", within=self.drawer)
        window.see_title("下单向导")
        window.see("第 1 步，共 4 步：项目")
        # What is missing is said beside its field, and nothing goes on.
        window.key("ctrl+Return")
        window.see("名称", "text", about="请填写“名称”")
        window.see("预算（元）", "text", about="请填写“预算”")
        window.see_focus("名称", "text")
        self.show("missing")
        window.type(PROJECT)
        window.fill("预算（元）", "60000")
        window.key("ctrl+Return")
        window.see("第 2 步，共 4 步：达人与时长")
        window.see(f"{self.creator} 的订单数", "spin button")
        window.see(f"报价 ¥{yuan(self.quote)}")
        self.show("creators")
        window.key("ctrl+Return")
        window.see("第 3 步，共 4 步：日期与简报")
        # The work may be published from today on; the window is at most 30 days long.
        today = datetime.date.today()
        window.fill("发布截止", (today + datetime.timedelta(days=29)).isoformat(), "spin button")
        window.fill("发布开始", today.isoformat(), "spin button")
        window.see("发布窗口 30 天，最多 30 天。")
        window.fill("需求名称", "冬季新品体验")
        window.fill("品牌", "青屿")
        window.fill("产品", "保湿面霜")
        window.fill("要求", "真实使用一周，展示质地与包装")
        self.show("brief")
        window.key("ctrl+Return")
        window.see("第 4 步，共 4 步：核对")
        window.see(f"下单并付款 ¥{yuan(self.quote + self.quote // 20)}", "push button", enabled=True)
        self.show("check")
        self.say("the wizard has come to its last step")


def play(options):
    one = Play(options)
    try:
        for step in (one.first_start, one.find_creator, one.open_details, one.order):
            step()
    except BaseException as error:
        one.say(f"FAILED: {error}")
        if not isinstance(error, Failure):
            traceback.print_exc(file=sys.stdout)
        one.window.picture("failed")
        if one.window.application is not None:
            tree = one.window.tree()
            with open(os.path.join(options.out, "failed.txt"), "w", encoding="utf-8") as file:
                file.write(tree)
            print(tree, flush=True)
        return 1
    finally:
        one.window.end()
    return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pictures", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--dark", action="store_true")
    sys.exit(play(parser.parse_args()))


if __name__ == "__main__":
    main()
