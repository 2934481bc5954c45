// Every query of this program is compiled ahead of time.
[module: Dapper.DapperAot]
