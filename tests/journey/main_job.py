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
BRIEF = "冬季新品体验"
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
                self.share = row["contract"]["share_bp"]
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
        window.click(window.row("达人广场").parent.queryTable().getAccessibleAt(0, 1))
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
        window.fill("需求名称", BRIEF)
        window.fill("品牌", "青屿")
        window.fill("产品", "保湿面霜")
        window.fill("要求", "真实使用一周，展示质地与包装")
        self.show("brief")
        window.key("ctrl+Return")
        window.see("第 4 步，共 4 步：核对")
        window.see(f"下单并付款 ¥{yuan(self.quote + self.quote // 20)}", "push button", enabled=True)
        self.show("check")
        self.say("the wizard has come to its last step")

    def placed(self):
        """The orders of the project, the oldest first."""
        oldest_first = [{"field": "placed", "descending": False}]
        found = self.books.show("brand1", "orders", creator=self.creator_id, sort=oldest_first, limit=50)["rows"]
        return [row for row in found if row["project_name"] == PROJECT]

    def state(self, number):
        return self.placed()[number]["state"]

    def pay_in_wizard(self):
        window = self.window
        self.total = self.quote + self.quote // 20
        window.press(f"下单并付款 ¥{yuan(self.total)}", times=2)
        window.see_title("我的订单")
        self.see_order("待接收")
        self.show("paid")
        same("the orders after a double click", [row["state"] for row in self.placed()], ["-1"])
        self.see_balance(self.total, self.total)
        self.say("a double click placed and paid one order")

    def see_order(self, state):
        """Waits until the detail at the right shows an order of the creator in that state."""
        window = self.window

        def condition():
            detail = window.look("订单", "filler")
            words = window.words(detail) if detail is not None else []
            return self.creator in words and state in words and detail

        return window.await_that(f"the detail shows {self.creator}, {state}", condition)

    def see_balance(self, spent, frozen):
        """What the brand's account has moved by since the journey began."""
        moved = self.books.moved("brand1", {row["order"] for row in self.placed()})
        same("what left the available balance", -moved.get("brand_available", 0), spent)
        same("what is frozen", moved.get("brand_frozen", 0), frozen)

    def order_again(self):
        """The second order of the same brief, from the project's page; it is paid in a dialog."""
        window = self.window
        window.key("ctrl+5")
        window.see_title("项目")
        window.see("还可下 49 单，已有 1 单")
        window.press("下单…")
        window.see_title("下单向导")
        window.see("第 2 步，共 4 步：达人与时长")
        window.fill("达人名 / 拼音 / 首字母 / ID", self.creator)
        window.see("共 1", "filler")
        window.click(window.row("找到的达人"))
        window.key("Return")
        window.see(f"{self.creator} 的订单数", "spin button")
        window.press("下一步")
        window.see("第 3 步，共 4 步：日期与简报")
        window.see("订单将下在已发布的需求里")
        window.key("ctrl+Return")
        window.see("第 4 步，共 4 步：核对")
        window.press("下单，稍后付款", times=2)
        window.see_title("我的订单")
        self.see_order("待付款")
        same("the orders after a double click", [row["state"] for row in self.placed()], ["-1", "0"])
        window.press("支付…")
        dialog = window.see_dialog("支付订单")
        same("the amount that will be frozen", window.figure("现在冻结", dialog), yuan(self.total))
        self.show("pay")
        window.press(f"支付 ¥{yuan(self.total)}", within=dialog, times=2)
        window.see_no_dialog()
        self.see_order("待接收")
        same("the states", [row["state"] for row in self.placed()], ["-1", "-1"])
        self.see_balance(2 * self.total, 2 * self.total)
        self.say("a second order was paid by a double click in its dialog, once")

    # --- who is at the machine ---

    def sign_out(self, by_menu=False):
        window = self.window
        if by_menu:
            window.click(window.see(role="push button", about=re.compile(" · (品牌主|MCN|达人|运营)")))
            # A menu that pops up is in no accessible tree: its last entry, by keys.
            window.key("Up", "Return")
        else:
            window.key("ctrl+k")
            window.see_focus("搜索或跳转", "text")
            window.paste("退出登录")
            window.await_that(
                "the palette offers to sign out",
                lambda: "退出登录" in window.look("匹配结果", "list").getChildAtIndex(0).name,
            )
            window.key("Return")
        window.see("登录", "push button")

    def sign_in(self, login, page, by_tile=False):
        window = self.window
        if by_tile:
            window.click(window.see(re.compile(f"^{login}, "), "check box"))
            window.see_focus("登录", "push button")
            window.key("space")
        else:
            window.fill("账号", login)
            window.key("Tab")
            window.see_focus("密码", "password text")
            window.key("ctrl+a")
            window.type(PASSWORD)
            window.key("Return")
        window.see_title(page)

    def open_order(self, page, number):
        """The page of orders, with the order of that number in the detail; found by its search box."""
        window = self.window
        window.press(re.compile(f"^{page}"), "check box")
        window.see_title(page)
        window.fill("订单号、达人、需求、项目、品牌", number)
        window.see(re.compile("^共 1 单"))
        window.see(re.compile(f"^{number} · "), "label")

    # --- the agency ---

    def accept(self):
        window = self.window
        self.sign_out()
        self.sign_in("mcn1", "接单箱", by_tile=True)
        waiting = self.books.show("mcn1", "inbox")["total"]
        self.show("inbox")
        self.choose_in_inbox(self.placed()[0]["number"])
        window.key("a")
        window.see(re.compile(f"^{waiting - 1} 单待接收"))
        same("the states after A", [row["state"] for row in self.placed()], ["1", "-1"])
        self.choose_in_inbox(self.placed()[1]["number"])
        window.press("接单  A", times=2)
        window.see(re.compile(f"^{waiting - 2} 单待接收"))
        same("the states after a double click", [row["state"] for row in self.placed()], ["1", "1"])
        same("orders that still wait", self.books.show("mcn1", "inbox")["total"], waiting - 2)
        self.say("the agency accepted both, one by A, one by a double click")

    def choose_in_inbox(self, number):
        """By the keys of the list, from its first row down until the order is shown at the right."""
        window = self.window
        rows = window.see("待接收的订单", "list")
        brief = [index for index in range(rows.childCount) if BRIEF in rows.getChildAtIndex(index).name]
        window.click(rows, place=(0.5, 0.05))
        window.key("Home", *["Down"] * brief[0])
        window.see(re.compile(f" · {number}$"), "label")

    def upload_script(self):
        window = self.window
        self.open_order("订单跟踪", self.placed()[0]["number"])
        self.see_order("已接单")
        window.press("上传脚本…")
        dialog = window.see_dialog("上传脚本")
        window.press("上传脚本", within=dialog)
        window.see("脚本", "text", about="请填写", within=dialog)
        window.see_focus("脚本", "text")
        same("the state after an empty script", self.state(0), "1")
        self.show("empty-script")
        window.paste("开场三秒：指尖抹开面霜，特写质地。\n中段：一周使用对比。\n结尾：露出瓶身与品牌名。")
        window.press("上传脚本", within=dialog)
        window.see_no_dialog()
        self.see_order("脚本已上传")
        self.show("script")
        self.say("an empty script was refused, a written one is with the brand")

    # --- the brand reviews ---

    def confirm_script(self):
        window = self.window
        self.sign_out(by_menu=True)
        self.sign_in("brand1", "我的订单")
        self.open_order("我的订单", self.placed()[0]["number"])
        self.see_order("脚本已上传")
        window.see(re.compile("指尖抹开面霜"))
        window.press("确认脚本", times=2)
        self.see_order("脚本已确认")
        same("the state", self.state(0), "43")
        self.say("the brand confirmed the script")

    def cancel_second(self):
        """While the brand looks at what cancelling costs, the script arrives, and cancelling is no longer free."""
        window = self.window
        order = self.placed()[1]
        self.open_order("我的订单", order["number"])
        self.see_order("已接单")
        window.press("取消订单…")
        dialog = window.see_dialog("取消订单")
        window.see("取消订单，不产生费用", "push button", within=dialog)
        window.click(window.see("推广计划改变", "radio button", within=dialog))
        self.books.give("mcn1", "order.upload_script", order=order["order"], text="第二支脚本")
        window.press("取消订单，不产生费用", within=dialog, times=2)
        window.see(re.compile("订单现为「脚本已上传」"), within=dialog)
        same("the state after the stale click", self.state(1), "41")
        part, fee = self.quote // 10, self.quote // 200
        window.see(f"取消订单，支出 ¥{yuan(part + fee)}", "push button", within=dialog, enabled=True)
        self.show("stale")
        same("back to the brand", window.figure("退回可用余额", dialog), yuan(self.total - part - fee))
        window.press(f"取消订单，支出 ¥{yuan(part + fee)}", within=dialog, times=2)
        window.see_no_dialog()
        self.see_order("已取消")
        self.show("cancelled")
        self.see_balance(self.total + part + fee, self.total)
        self.lost = part + fee
        self.say("a stale cancellation was refused with what it costs now; then it was given, once")

    def upload_video(self):
        window = self.window
        self.sign_out()
        self.sign_in("mcn1", "订单跟踪", by_tile=True)
        self.open_order("订单跟踪", self.placed()[0]["number"])
        self.see_order("脚本已确认")
        window.press("上传视频…")
        dialog = window.see_dialog("上传视频")
        window.fill("视频链接", "https://example.com/video/1", within=dialog)
        window.key("Return")
        window.see_no_dialog()
        self.see_order("视频已上传")
        self.say("the video is with the brand")

    def finish(self):
        window = self.window
        self.sign_out(by_menu=True)
        self.sign_in("brand1", "我的订单")
        self.open_order("我的订单", self.placed()[0]["number"])
        self.see_order("视频已上传")
        window.press("确认视频", times=2)
        self.see_order("视频已确认")
        window.press("发布…")
        dialog = window.see_dialog("发布作品")
        window.click(window.see("现已发布", "radio button", within=dialog))
        window.fill("作品链接", "https://example.com/work/1", within=dialog)
        window.press("发布", within=dialog, times=2)
        window.see_no_dialog()
        self.see_order("视频已发布")
        window.press("验收结算…")
        dialog = window.see_dialog("验收并结算")
        same("what is paid out", window.figure("由冻结款支付", dialog), yuan(self.total))
        self.show("settle")
        window.press("验收结算", within=dialog, times=2)
        window.see_no_dialog()
        self.see_order("已完成")
        self.show("finished")
        self.see_balance(self.total + self.lost, 0)
        self.say("confirmed, published, accepted and settled")

    def see_account(self):
        window = self.window
        window.key("ctrl+6")
        window.see_title("余额与流水")
        now = self.books.show("brand1", "account")
        window.see("可用", "frame", about=f"¥{yuan(now['available_fen'])}")
        window.see("冻结", "frame", about=f"¥{yuan(now['frozen_fen'])}")
        window.see(re.compile(f"期末 {re.escape(yuan(now['available_fen']))}$"), "filler")
        window.see("✓ 与账户余额一致")
        self.show("account")
        self.say("the account page shows what came back")

    def see_overview(self):
        window = self.window
        self.sign_out()
        self.sign_in("ops1", "总览", by_tile=True)
        for card in ("GMV（付款金额）: ¥", "进行中订单: ", "退款率: ", "准时率: ", "待审核: "):
            window.see(re.compile(f"^{card}\\d"), "push button")
        self.show("overview")
        self.say("the operators' overview is open")

    def read_order(self, order, events, paid):
        """Each step happened once, and `paid` went to the creator's side, the fee of 5 % on it to the platform."""
        timeline = self.books.show("ops1", "order", order=order)["timeline"]
        same(f"the events of {order}", [event["event"] for event in timeline], events)
        moved = {}
        for row in self.books.show("ops1", "order.proof", order=order)["rows"]:
            for account, change in ((row["from_account"], -row["amount_fen"]), (row["to_account"], row["amount_fen"])):
                moved[account] = moved.get(account, 0) + change
        share = paid * self.share // 10_000
        expected = {"brand_available": -(paid + paid // 20), "brand_frozen": 0, "mcn_payable": share,
                    "creator_payable": paid - share, "commission": paid // 20}
        same(f"what {order} moved", moved, expected)

    def read_the_books(self):
        """What the window did, as the books have it."""
        window = self.window
        window.key("ctrl+q")
        window.await_end()
        same("the states of the two orders", [row["state"] for row in self.placed()], ["3", "4"])
        settled, cancelled = (row["order"] for row in self.placed())
        part = self.quote // 10
        self.read_order(
            settled,
            ["place", "pay", "accept", "upload_script", "confirm_script", "upload_video", "confirm_video", "publish",
             "finish"],
            self.quote,
        )
        self.read_order(cancelled, ["place", "pay", "accept", "upload_script", "cancel_by_brand"], part)
        same("findings of the deep check", self.books.check()["findings"], [])
        self.say("the books agree")


def play(options):
    one = Play(options)
    try:
        for step in (one.first_start, one.find_creator, one.open_details, one.order, one.pay_in_wizard,
                     one.order_again, one.accept, one.upload_script, one.confirm_script, one.cancel_second,
                     one.upload_video, one.finish, one.see_account, one.see_overview, one.read_the_books):
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
