"""What the books say, read by xingtuctl beside the window."""

import json
import os
import subprocess


class Books:
    """The database of the window, as another program sees it."""

    def __init__(self, program, database, password):
        self.command = [program, "--db", database, "--json"]
        self.environment = {**os.environ, "XINGTU_PASSWORD": password}

    def call(self, *arguments):
        done = subprocess.run(
            [*self.command, *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=600
        )
        if done.returncode != 0:
            raise AssertionError(f"xingtuctl {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def show(self, login, query, **fields):
        return self.call("--as", login, "show", query, json.dumps(fields))

    def give(self, login, command, **fields):
        return self.call("--as", login, "do", command, json.dumps(fields))

    def moved(self, login, orders):
        """What these orders moved on each account of the party, from its statement."""
        sums = {}
        for line in self.show(login, "statement", limit=1000)["lines"]:
            if line.get("order") in orders:
                sums[line["account"]] = sums.get(line["account"], 0) + line["change_fen"]
        return sums

    def check(self):
        return self.call("check", "--deep")
