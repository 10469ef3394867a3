<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>A reader and annotator for Chinese government work reports.</source>
      <translation>政府工作报告阅读与批注工具。</translation>
    </message>
    <message>
      <source>About Zhupi</source>
      <translation>关于朱批</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Works offline.</source>
      <translation>自由软件，MIT 许可证，离线运行。</translation>
    </message>
  </context>
  <context>
    <name>AboutPanel</name>
    <message>
      <source>About this document</source>
      <translation>关于本文</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>字数</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>报告日期</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>From the page</source>
      <translation>网页信息</translation>
    </message>
    <message>
      <source>In numbers</source>
      <translation>统计</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Nothing: the file held the report and no more.</source>
      <translation>没有：文件里只有报告本身。</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地区</translation>
    </message>
    <message>
      <source>References</source>
      <translation>引用</translation>
    </message>
    <message>
      <source>Removed on opening</source>
      <translation>打开时移除的内容</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>报告人</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>名词</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>年份</translation>
    </message>
  </context>
  <context>
    <name>AccountDialog</name>
    <message>
      <source>A version of {report}</source>
      <translation>是“{report}”的另一版本</translation>
    </message>
    <message>
      <source>Added as a report of its own</source>
      <translation>已作为独立的报告加入</translation>
    </message>
    <message>
      <source>Added; perhaps a version of {report}</source>
      <translation>已加入；可能是“{report}”的另一版本</translation>
    </message>
    <message>
      <source>Another report</source>
      <translation>是另一份报告</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files added</source>
      <translation>加入的文件</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Take for one report</source>
      <translation>视为同一份报告</translation>
    </message>
    <message>
      <source>Taken for one report</source>
      <translation>已视为同一份报告</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>Action</name>
    <message>
      <source>&amp;Annotate</source>
      <translation>批注(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>跳转(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>资料库(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>A measure through the years…</source>
      <translation>指标的历年数据…</translation>
    </message>
    <message>
      <source>About Zhupi</source>
      <translation>关于朱批</translation>
    </message>
    <message>
      <source>About this document</source>
      <translation>关于本文</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>加入文件夹…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>加入文件…</translation>
    </message>
    <message>
      <source>Agreement of two readers…</source>
      <translation>两人标注的一致程度…</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>全部报告</translation>
    </message>
    <message>
      <source>Arrow keys move a caret</source>
      <translation>用方向键移动光标</translation>
    </message>
    <message>
      <source>As printed</source>
      <translation>原文</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Attach to selection</source>
      <translation>附到所选文字</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>书签</translation>
    </message>
    <message>
      <source>Bring back from the trash</source>
      <translation>从回收站恢复</translation>
    </message>
    <message>
      <source>Carry notes over…</source>
      <translation>带入批注…</translation>
    </message>
    <message>
      <source>Close other tabs</source>
      <translation>关闭其他标签页</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>关闭标签页</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Colour meanings…</source>
      <translation>颜色含义…</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <translation>并排比较</translation>
    </message>
    <message>
      <source>Compare with…</source>
      <translation>与其他报告比较…</translation>
    </message>
    <message>
      <source>Confirm promise and outcome</source>
      <translation>确认承诺与实绩对应</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy as printed</source>
      <translation>复制原文</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>复制并注明出处</translation>
    </message>
    <message>
      <source>Correct metadata…</source>
      <translation>更正报告信息…</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Export figures…</source>
      <translation>导出数据…</translation>
    </message>
    <message>
      <source>Export notes…</source>
      <translation>导出批注…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Figures in colour</source>
      <translation>数据着色</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>查找下一个</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>查找上一个</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>全部折叠</translation>
    </message>
    <message>
      <source>Fold heading</source>
      <translation>折叠标题</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>折叠或展开本节</translation>
    </message>
    <message>
      <source>Folding</source>
      <translation>折叠</translation>
    </message>
    <message>
      <source>Follow link</source>
      <translation>转到链接另一端</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>前进</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名词</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>转到…</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>使用指南</translation>
    </message>
    <message>
      <source>Heads of the table</source>
      <translation>转到表头</translation>
    </message>
    <message>
      <source>Highlight blue</source>
      <translation>蓝色高亮</translation>
    </message>
    <message>
      <source>Highlight green</source>
      <translation>绿色高亮</translation>
    </message>
    <message>
      <source>Highlight purple</source>
      <translation>紫色高亮</translation>
    </message>
    <message>
      <source>Highlight red</source>
      <translation>红色高亮</translation>
    </message>
    <message>
      <source>Highlight yellow</source>
      <translation>黄色高亮</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>历史…</translation>
    </message>
    <message>
      <source>Import notes…</source>
      <translation>导入批注…</translation>
    </message>
    <message>
      <source>Its like in the other report</source>
      <translation>另一份报告中的对应句</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Last tab</source>
      <translation>最后一个标签页</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>链接…</translation>
    </message>
    <message>
      <source>List of hits</source>
      <translation>查找结果列表</translation>
    </message>
    <message>
      <source>Merge another library…</source>
      <translation>合并另一个资料库…</translation>
    </message>
    <message>
      <source>Move tab left</source>
      <translation>标签页左移</translation>
    </message>
    <message>
      <source>Move tab right</source>
      <translation>标签页右移</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>移到另一侧</translation>
    </message>
    <message>
      <source>Narrower part or column</source>
      <translation>收窄所在部分或列</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新建报告集…</translation>
    </message>
    <message>
      <source>New from clipboard</source>
      <translation>用剪贴板内容新建</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>下一条批注</translation>
    </message>
    <message>
      <source>Next difference</source>
      <translation>下一处差异</translation>
    </message>
    <message>
      <source>Next figure</source>
      <translation>下一个数据</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>下一个窗格</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>下一节</translation>
    </message>
    <message>
      <source>Next tab</source>
      <translation>下一个标签页</translation>
    </message>
    <message>
      <source>Next term</source>
      <translation>下一个名词</translation>
    </message>
    <message>
      <source>No reports yet</source>
      <translation>还没有报告</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>默认字号</translation>
    </message>
    <message>
      <source>Not versions of one report</source>
      <translation>不是同一份报告的版本</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Notes of lost reports…</source>
      <translation>遗失报告的批注…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>重新打开</translation>
    </message>
    <message>
      <source>Open all versions</source>
      <translation>打开所有版本</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>最近打开</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>面板</translation>
    </message>
    <message>
      <source>Places at a glance…</source>
      <translation>各地概览…</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>上一条批注</translation>
    </message>
    <message>
      <source>Previous difference</source>
      <translation>上一处差异</translation>
    </message>
    <message>
      <source>Previous figure</source>
      <translation>上一个数据</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>上一个窗格</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>上一节</translation>
    </message>
    <message>
      <source>Previous tab</source>
      <translation>上一个标签页</translation>
    </message>
    <message>
      <source>Previous term</source>
      <translation>上一个名词</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Promises and outcomes</source>
      <translation>承诺与实绩</translation>
    </message>
    <message>
      <source>Put into a collection…</source>
      <translation>放入报告集…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Reading mode</source>
      <translation>阅读模式</translation>
    </message>
    <message>
      <source>Reading settings…</source>
      <translation>阅读设置…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Remove annotation</source>
      <translation>删除批注</translation>
    </message>
    <message>
      <source>Remove report</source>
      <translation>移除报告</translation>
    </message>
    <message>
      <source>Reopen closed tab</source>
      <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>标为已解决</translation>
    </message>
    <message>
      <source>Script</source>
      <translation>字形</translation>
    </message>
    <message>
      <source>Search all reports…</source>
      <translation>在所有报告中查找…</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>护眼</translation>
    </message>
    <message>
      <source>Share notes…</source>
      <translation>共享批注…</translation>
    </message>
    <message>
      <source>Show parts and sections</source>
      <translation>展开到第二级</translation>
    </message>
    <message>
      <source>Show parts only</source>
      <translation>折叠到第一级</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排阅读</translation>
    </message>
    <message>
      <source>Simplified</source>
      <translation>简体</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message>
      <source>Tab 1</source>
      <translation>第 1 个标签页</translation>
    </message>
    <message>
      <source>Tab 2</source>
      <translation>第 2 个标签页</translation>
    </message>
    <message>
      <source>Tab 3</source>
      <translation>第 3 个标签页</translation>
    </message>
    <message>
      <source>Tab 4</source>
      <translation>第 4 个标签页</translation>
    </message>
    <message>
      <source>Tab 5</source>
      <translation>第 5 个标签页</translation>
    </message>
    <message>
      <source>Tab 6</source>
      <translation>第 6 个标签页</translation>
    </message>
    <message>
      <source>Tab 7</source>
      <translation>第 7 个标签页</translation>
    </message>
    <message>
      <source>Tab 8</source>
      <translation>第 8 个标签页</translation>
    </message>
    <message>
      <source>Tabs</source>
      <translation>标签页</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>标签…</translation>
    </message>
    <message>
      <source>Take for versions of one report</source>
      <translation>视为同一报告的不同版本</translation>
    </message>
    <message>
      <source>Take out of the collection</source>
      <translation>移出报告集</translation>
    </message>
    <message>
      <source>The promise has no outcome</source>
      <translation>此项承诺没有实绩</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>This place at a glance</source>
      <translation>本地概览</translation>
    </message>
    <message>
      <source>Traditional</source>
      <translation>繁体</translation>
    </message>
    <message>
      <source>Traditional, Hong Kong</source>
      <translation>繁体（香港）</translation>
    </message>
    <message>
      <source>Traditional, Taiwan</source>
      <translation>繁体（台湾）</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>回收站…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>全部展开</translation>
    </message>
    <message>
      <source>Unfold heading</source>
      <translation>展开标题</translation>
    </message>
    <message>
      <source>Wider part or column</source>
      <translation>加宽所在部分或列</translation>
    </message>
    <message>
      <source>Word lists…</source>
      <translation>词表…</translation>
    </message>
    <message>
      <source>Words of all reports…</source>
      <translation>所有报告的词语…</translation>
    </message>
    <message>
      <source>Words of this report</source>
      <translation>本报告的词语</translation>
    </message>
    <message>
      <source>Your data…</source>
      <translation>您的资料…</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>重新定位</translation>
    </message>
    <message>
      <source>bookmark</source>
      <translation>书签</translation>
    </message>
    <message>
      <source>change of colour</source>
      <translation>改变颜色</translation>
    </message>
    <message>
      <source>highlight</source>
      <translation>高亮</translation>
    </message>
    <message>
      <source>import of annotations</source>
      <translation>导入批注</translation>
    </message>
    <message>
      <source>link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>removal</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>renaming of a tag</source>
      <translation>标签改名</translation>
    </message>
    <message>
      <source>reply</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>restoring</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>return to an earlier state</source>
      <translation>恢复旧状态</translation>
    </message>
    <message>
      <source>settling of a note</source>
      <translation>标记解决</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
    <message>
      <source>繁體中文</source>
      <translation>繁體中文</translation>
    </message>
  </context>
  <context>
    <name>AddingStrip</name>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>加入 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n back from the trash</source>
      <translation>
        <numerusform>从回收站恢复 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n 个文件未能加入</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n there already</source>
      <translation>
        <numerusform>%n 份已有</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) of reports that are there</source>
      <translation>
        <numerusform>%n 份是已有报告的另一版本</numerusform>
      </translation>
    </message>
    <message>
      <source>Account…</source>
      <translation>明细…</translation>
    </message>
    <message>
      <source>Adding files: {done} of {total}</source>
      <translation>正在加入文件：{done}/{total}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Files being added</source>
      <translation>正在加入的文件</translation>
    </message>
    <message>
      <source>Looking for files…</source>
      <translation>正在查找文件…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopped after {done} of {total} files: {sum}. Add them again to go on.</source>
      <translation>已停止（{done}/{total}）：{sum}。再次加入同样的文件即可继续。</translation>
    </message>
  </context>
  <context>
    <name>AgreementDialog</name>
    <message numerus="yes">
      <source>%n report(s) that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where both agree, 0 where chance would do as much.</source>
      <translation>
        <numerusform>两人都标注过的报告有 %n 篇。κ（Cohen）和 α（Krippendorff）为 1 表示完全一致，为 0 表示与随机无异。</numerusform>
      </translation>
    </message>
    <message>
      <source>Agreement in each tag</source>
      <translation>各标签的一致程度</translation>
    </message>
    <message>
      <source>Agreement of two readers</source>
      <translation>两人标注的一致程度</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>两人都标</translation>
    </message>
    <message>
      <source>Compared by</source>
      <translation>比较单位</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>第一人</translation>
    </message>
    <message>
      <source>Nobody else has written in this library yet: share notes first.</source>
      <translation>资料库里还没有别人的批注：请先共享批注。</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>仅{name}</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>段落</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>第二人</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>句子</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>There is no tag that both could agree in.</source>
      <translation>没有可以比较的标签。</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>Written into {path}</source>
      <translation>已写入 {path}</translation>
    </message>
    <message>
      <source>and</source>
      <translation>与</translation>
    </message>
    <message>
      <source>by paragraph</source>
      <translation>按段落</translation>
    </message>
    <message>
      <source>by sentence</source>
      <translation>按句子</translation>
    </message>
    <message numerus="yes">
      <source>in %n report(s)</source>
      <translation>
        <numerusform>在 %n 篇报告中</numerusform>
      </translation>
    </message>
    <message>
      <source>in all reports</source>
      <translation>在所有报告中</translation>
    </message>
  </context>
  <context>
    <name>AnnotationActions</name>
    <message>
      <source>The bookmark here has a note or tags, and stays. Remove annotation takes it off.</source>
      <translation>此处书签带有笔记或标签，予以保留；如要去掉，请用“删除批注”。</translation>
    </message>
    <message>
      <source>These words are highlighted in this colour already.</source>
      <translation>这些文字已经是这种颜色。</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>Settings that could not be read are as at first.</source>
      <translation>读不懂的设置已恢复为默认。</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Confirmed: both passages are linked.</source>
      <translation>已确认：两处已经连起来。</translation>
    </message>
    <message>
      <source>Kept: the next report says nothing of it.</source>
      <translation>已记下：下一年的报告没有提及。</translation>
    </message>
  </context>
  <context>
    <name>AttentionChart</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln 处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>Chart of what was counted</source>
      <translation>统计图</translation>
    </message>
    <message>
      <source>Copied: the chart</source>
      <translation>已复制图表</translation>
    </message>
    <message>
      <source>Per 10,000 characters</source>
      <translation>每万字次数</translation>
    </message>
    <message>
      <source>no place</source>
      <translation>地方不明</translation>
    </message>
    <message>
      <source>no year</source>
      <translation>年份不明</translation>
    </message>
    <message>
      <source>{name} · {where}: {rate} per 10,000 characters; {hits} in {reports}</source>
      <translation>{name} · {where}：每万字 {rate} 次；{reports}中 {hits}</translation>
    </message>
  </context>
  <context>
    <name>Awaiting</name>
    <message>
      <source>Attach (Enter)</source>
      <translation>附上（Enter）</translation>
    </message>
    <message>
      <source>Link (Enter)</source>
      <translation>链接（Enter）</translation>
    </message>
    <message>
      <source>Not now (Esc)</source>
      <translation>暂不（Esc）</translation>
    </message>
    <message>
      <source>Select the words that this note belongs to.</source>
      <translation>请选择这条批注所属的文字。</translation>
    </message>
    <message>
      <source>Select the words to link with “{quote}”, here or in another report.</source>
      <translation>请选择要与“{quote}”链接的文字，可在本报告或另一份报告中。</translation>
    </message>
  </context>
  <context>
    <name>Binding</name>
    <message>
      <source>No further annotation in this direction.</source>
      <translation>这个方向上没有更多批注了。</translation>
    </message>
    <message>
      <source>No further figure in this direction.</source>
      <translation>这个方向上没有更多数据了。</translation>
    </message>
    <message>
      <source>No further term in this direction.</source>
      <translation>这个方向上没有更多名词了。</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message numerus="yes">
      <source>%n place(s) in the text</source>
      <translation>
        <numerusform>正文 %n 处</numerusform>
      </translation>
    </message>
    <message>
      <source>Achieved</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Decrease</source>
      <translation>减少</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增速</translation>
    </message>
    <message>
      <source>Holds for</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Multiple</source>
      <translation>倍数</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Ordinal</source>
      <translation>序数</translation>
    </message>
    <message>
      <source>Percentage</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Percentage points</source>
      <translation>百分点</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>位次</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>性质</translation>
    </message>
    <message>
      <source>That is</source>
      <translation>即</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时段</translation>
    </message>
    <message>
      <source>What became of it…</source>
      <translation>后来怎样了…</translation>
    </message>
    <message>
      <source>What was promised…</source>
      <translation>当初承诺了什么…</translation>
    </message>
  </context>
  <context>
    <name>CarryingDialog</name>
    <message numerus="yes">
      <source>%n note(s) carried over</source>
      <translation>
        <numerusform>已带入 %n 条批注</numerusform>
      </translation>
    </message>
    <message>
      <source>Carry all over</source>
      <translation>全部带入</translation>
    </message>
    <message>
      <source>Carry notes over</source>
      <translation>带入批注</translation>
    </message>
    <message>
      <source>Carry over</source>
      <translation>带入</translation>
    </message>
    <message>
      <source>Link each with the words of the old one</source>
      <translation>同时与原批注所在的文字建立链接</translation>
    </message>
    <message>
      <source>New words</source>
      <translation>新报告中的文字</translation>
    </message>
    <message>
      <source>No note is on a sentence that the other report still has.</source>
      <translation>没有批注所在的句子可在另一份报告中找到对应。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Notes that can be carried over</source>
      <translation>可带入的批注</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>These notes can be carried to the sentences that theirs have become. The old ones stay where they are.</source>
      <translation>这些批注可以带到新报告中对应的句子上，原有批注保持不变。</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>原文</translation>
    </message>
  </context>
  <context>
    <name>ChartArea</name>
    <message>
      <source>Copy this chart</source>
      <translation>复制图表</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>矢量图</translation>
    </message>
    <message>
      <source>PDF file</source>
      <translation>PDF 文件</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Save this chart</source>
      <translation>保存图表</translation>
    </message>
    <message>
      <source>Save this chart…</source>
      <translation>保存图表…</translation>
    </message>
  </context>
  <context>
    <name>Colour</name>
    <message>
      <source>Blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>紫</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>黄</translation>
    </message>
    <message>
      <source>{colour}: {meaning}</source>
      <translation>{colour}：{meaning}</translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>As at first</source>
      <translation>恢复原样</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>显示的列</translation>
    </message>
  </context>
  <context>
    <name>CommentNotices</name>
    <message>
      <source>Others wrote comments in this file</source>
      <translation>此文件中有他人的批语</translation>
    </message>
    <message>
      <source>Take in as notes</source>
      <translation>收作批注</translation>
    </message>
  </context>
  <context>
    <name>Comparable</name>
    <message>
      <source>the place above</source>
      <translation>上级地区</translation>
    </message>
    <message>
      <source>the year after</source>
      <translation>后一年</translation>
    </message>
    <message>
      <source>the year before</source>
      <translation>前一年</translation>
    </message>
  </context>
  <context>
    <name>ContentsPanel</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n 个数据</numerusform>
      </translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Filter contents</source>
      <translation>筛选目录</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>全部折叠</translation>
    </message>
    <message>
      <source>Fold on the page</source>
      <translation>在页面上折叠</translation>
    </message>
    <message>
      <source>Go to this section</source>
      <translation>转到本节</translation>
    </message>
    <message>
      <source>The numbers below count the figures of a section</source>
      <translation>下列数字为各节的数据个数</translation>
    </message>
    <message>
      <source>This report has no sections.</source>
      <translation>这份报告没有章节。</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>全部展开</translation>
    </message>
    <message>
      <source>Unfold on the page</source>
      <translation>在页面上展开</translation>
    </message>
  </context>
  <context>
    <name>CorrectingPoints</name>
    <message>
      <source>Another measure…</source>
      <translation>改为其他指标…</translation>
    </message>
    <message>
      <source>Does not count</source>
      <translation>不计入</translation>
    </message>
    <message>
      <source>It is a result</source>
      <translation>这是完成情况</translation>
    </message>
    <message>
      <source>It is a target</source>
      <translation>这是目标</translation>
    </message>
    <message>
      <source>It is right so</source>
      <translation>确认无误</translation>
    </message>
    <message>
      <source>Of another year…</source>
      <translation>改为其他年份…</translation>
    </message>
    <message>
      <source>Take the correction back</source>
      <translation>撤销更正</translation>
    </message>
    <message>
      <source>The year that it is of</source>
      <translation>所属年份</translation>
    </message>
    <message>
      <source>What it measures</source>
      <translation>所属指标</translation>
    </message>
    <message>
      <source>{value} does not count any more</source>
      <translation>{value} 不再计入</translation>
    </message>
    <message>
      <source>{value} is as it was before</source>
      <translation>{value} 已恢复原样</translation>
    </message>
    <message>
      <source>{value} is corrected</source>
      <translation>{value} 已更正</translation>
    </message>
  </context>
  <context>
    <name>DamagedDialog</name>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Use what was brought back</source>
      <translation>改用找回的资料库(&amp;U)</translation>
    </message>
    <message>
      <source>Bring back what is &amp;intact, into a new file</source>
      <translation>把完好的内容找回到新文件(&amp;I)</translation>
    </message>
    <message>
      <source>Brought back into {path}. Reports: {reports}, notes: {notes}</source>
      <translation>已找回到 {path}：报告 {reports} 份，批注 {notes} 条</translation>
    </message>
    <message>
      <source>Choose a library</source>
      <translation>选择资料库</translation>
    </message>
    <message>
      <source>Library (*.sqlite)</source>
      <translation>资料库 (*.sqlite)</translation>
    </message>
    <message>
      <source>Nothing is known to be lost.</source>
      <translation>未发现丢失的内容。</translation>
    </message>
    <message>
      <source>Read &amp;on without changes</source>
      <translation>只读，不作改动(&amp;O)</translation>
    </message>
    <message>
      <source>The library is damaged</source>
      <translation>资料库已损坏</translation>
    </message>
    <message>
      <source>The new file is being put in place…</source>
      <translation>正在换上新文件……</translation>
    </message>
    <message>
      <source>Use &amp;another library this time…</source>
      <translation>这次改用其他资料库(&amp;A)…</translation>
    </message>
    <message>
      <source>What could not be brought back</source>
      <translation>未能找回的内容</translation>
    </message>
    <message>
      <source>What is intact is being brought back…</source>
      <translation>正在找回完好的内容……</translation>
    </message>
    <message>
      <source>Whatever you choose, the damaged file is kept as it is.</source>
      <translation>无论怎样选择，损坏的文件都会原样保留。</translation>
    </message>
  </context>
  <context>
    <name>Differences</name>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>差异 %n 处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in a figure's value</source>
      <translation>
        <numerusform>其中 %n 处数值不同</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>删去</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>移位</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>No difference in words</source>
      <translation>文字没有差异</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>only left: {words}</source>
      <translation>仅左侧：{words}</translation>
    </message>
    <message>
      <source>only right: {words}</source>
      <translation>仅右侧：{words}</translation>
    </message>
  </context>
  <context>
    <name>DifferencesHead</name>
    <message>
      <source>By letters</source>
      <translation>逐字比较</translation>
    </message>
    <message>
      <source>By sentences</source>
      <translation>逐句比较</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too: here, and on the pages</source>
      <translation>单击只看这一类，按住 Ctrl 单击可多选；列表和页面一起筛选</translation>
    </message>
    <message>
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>End the comparison</source>
      <translation>结束比较</translation>
    </message>
    <message>
      <source>Filter sentences</source>
      <translation>筛选句子</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPanel</name>
    <message>
      <source>Compare two reports, and all that differs is listed here.</source>
      <translation>比较两份报告后，所有差异列在这里。</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>No sentence is so.</source>
      <translation>没有符合条件的句子。</translation>
    </message>
  </context>
  <context>
    <name>Dropping</name>
    <message>
      <source>Let go to open this text as a report</source>
      <translation>松开即可将这段文字作为报告打开</translation>
    </message>
    <message>
      <source>Let go to open {count} files</source>
      <translation>松开即可打开 {count} 个文件</translation>
    </message>
    <message>
      <source>Let go to open {name}</source>
      <translation>松开即可打开 {name}</translation>
    </message>
  </context>
  <context>
    <name>Enumeration</name>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Nothing of this goes out: choose sections, or other notes.</source>
      <translation>没有可导出的内容：请选择章节，或换一些批注。</translation>
    </message>
    <message>
      <source>Paragraphs: {paragraphs} · notes: {notes} · footnotes: {footnotes}</source>
      <translation>段落 {paragraphs} · 批注 {notes} · 脚注 {footnotes}</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>The whole text goes out, and no note.</source>
      <translation>导出全文，不含批注。</translation>
    </message>
  </context>
  <context>
    <name>ExportOptions</name>
    <message>
      <source>All tags</source>
      <translation>全部标签</translation>
    </message>
    <message>
      <source>As printed</source>
      <translation>原文</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>按颜色</translation>
    </message>
    <message>
      <source>By last change</source>
      <translation>按最后改动</translation>
    </message>
    <message>
      <source>By position</source>
      <translation>按位置</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>按标签</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>按时间</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>改动时间</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>End</source>
      <translation>终点</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel 工作簿</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Filter by tag</source>
      <translation>按标签筛选</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>标识</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>种类</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>添加时间</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Meaning of the colour</source>
      <translation>颜色的含义</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>笔记</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Only the notes, with the words they are on</source>
      <translation>只导出批注和所批的原文</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>次序</translation>
    </message>
    <message>
      <source>Order of the notes</source>
      <translation>批注的次序</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>引文</translation>
    </message>
    <message>
      <source>REFI-QDA codebook</source>
      <translation>REFI-QDA 编码本</translation>
    </message>
    <message>
      <source>REFI-QDA project</source>
      <translation>REFI-QDA 项目</translation>
    </message>
    <message>
      <source>Replies</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>Script</source>
      <translation>字形</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>Simplified</source>
      <translation>简体</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>起点</translation>
    </message>
    <message>
      <source>State</source>
      <translation>定位状态</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Traditional</source>
      <translation>繁体</translation>
    </message>
    <message>
      <source>Traditional, Hong Kong</source>
      <translation>繁体（香港）</translation>
    </message>
    <message>
      <source>Traditional, Taiwan</source>
      <translation>繁体（台湾）</translation>
    </message>
    <message>
      <source>Web annotations</source>
      <translation>网页批注</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>What is told of each note</source>
      <translation>每条批注写出的内容</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文档</translation>
    </message>
    <message>
      <source>as comments name it</source>
      <translation>Word 批注所署之名</translation>
    </message>
    <message>
      <source>what is usual in the format</source>
      <translation>依格式惯例</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Address</source>
      <translation>网址</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>栏目</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>发布时间</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>网站</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
  </context>
  <context>
    <name>FiguresAsked</name>
    <message>
      <source>All sections</source>
      <translation>全部章节</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too</source>
      <translation>单击只看这类，Ctrl+单击加选</translation>
    </message>
    <message>
      <source>Figures of one section</source>
      <translation>某一章节的数据</translation>
    </message>
    <message>
      <source>↑ Growing</source>
      <translation>↑ 增长</translation>
    </message>
    <message>
      <source>↓ Falling</source>
      <translation>↓ 下降</translation>
    </message>
    <message>
      <source>○ Promised</source>
      <translation>○ 目标</translation>
    </message>
    <message>
      <source>✓ Achieved</source>
      <translation>✓ 已完成</translation>
    </message>
  </context>
  <context>
    <name>FiguresHead</name>
    <message>
      <source>By indicator</source>
      <translation>按指标</translation>
    </message>
    <message>
      <source>By measure</source>
      <translation>按统一指标</translation>
    </message>
    <message>
      <source>By section</source>
      <translation>按章节</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too: here, and in colour on the page</source>
      <translation>单击只看这类，Ctrl+单击加选；正文也只为所选着色</translation>
    </message>
    <message>
      <source>Dates, ranks</source>
      <translation>日期、位次</translation>
    </message>
    <message>
      <source>Export these figures</source>
      <translation>导出列出的数据</translation>
    </message>
    <message>
      <source>Export these figures…</source>
      <translation>导出列出的数据…</translation>
    </message>
    <message>
      <source>Filter figures</source>
      <translation>筛选数据</translation>
    </message>
    <message>
      <source>Groups of figures</source>
      <translation>数据分组</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>不分组</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Points, multiples</source>
      <translation>百分点、倍数</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>数量</translation>
    </message>
  </context>
  <context>
    <name>FiguresPanel</name>
    <message numerus="yes">
      <source>%n figures</source>
      <translation>
        <numerusform>%n 个数据</numerusform>
      </translation>
    </message>
    <message>
      <source>Before the first section</source>
      <translation>第一节之前</translation>
    </message>
    <message>
      <source>Export figures</source>
      <translation>导出数据</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>No figure matches.</source>
      <translation>没有符合的数据。</translation>
    </message>
    <message>
      <source>No indicator named</source>
      <translation>未写明指标</translation>
    </message>
    <message>
      <source>Show its sentence</source>
      <translation>查看原句</translation>
    </message>
    <message>
      <source>This report has no figures.</source>
      <translation>这份报告没有数据。</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看历年…</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时段</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>achieved</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>decrease</source>
      <translation>减少</translation>
    </message>
    <message>
      <source>increase</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>{count} of {all} figures</source>
      <translation>{count} / {all} 个数据</translation>
    </message>
    <message>
      <source>{report} figures</source>
      <translation>{report} 数据</translation>
    </message>
    <message>
      <source>±</source>
      <translation>±</translation>
    </message>
  </context>
  <context>
    <name>FilterField</name>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>选定的 %Ln 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>All collections</source>
      <translation>所有专题</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>各级</translation>
    </message>
    <message>
      <source>All sections</source>
      <translation>所有部分</translation>
    </message>
    <message>
      <source>Ask all reports again</source>
      <translation>改回所有报告</translation>
    </message>
    <message>
      <source>Cities</source>
      <translation>市级</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>专题</translation>
    </message>
    <message>
      <source>Counties</source>
      <translation>县级</translation>
    </message>
    <message>
      <source>In the glossaries</source>
      <translation>在名词解释中</translation>
    </message>
    <message>
      <source>In the notes</source>
      <translation>在批注中</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>在正文中</translation>
    </message>
    <message>
      <source>In the text without glossary</source>
      <translation>正文，不含名词解释</translation>
    </message>
    <message>
      <source>Level of the place</source>
      <translation>地方的级别</translation>
    </message>
    <message>
      <source>Nation</source>
      <translation>全国</translation>
    </message>
    <message>
      <source>Only reports of a place and all below it</source>
      <translation>只看某地及其下辖各地的报告</translation>
    </message>
    <message>
      <source>Only reports of a year, or of years: 2019-2024</source>
      <translation>只看某年或某几年的报告：2019-2024</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地方</translation>
    </message>
    <message>
      <source>Provinces</source>
      <translation>省级</translation>
    </message>
    <message>
      <source>What is planned</source>
      <translation>工作安排</translation>
    </message>
    <message>
      <source>What was achieved</source>
      <translation>工作回顾</translation>
    </message>
    <message>
      <source>Where to look</source>
      <translation>在哪里查找</translation>
    </message>
    <message>
      <source>Which sections</source>
      <translation>哪些部分</translation>
    </message>
    <message>
      <source>Years, 2019-2024</source>
      <translation>年份，如 2019-2024</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this report</source>
      <translation>在本报告中查找</translation>
    </message>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>These words are not in the report</source>
      <translation>报告中没有这些字</translation>
    </message>
  </context>
  <context>
    <name>Format</name>
    <message>
      <source>EPUB book</source>
      <translation>EPUB 电子书</translation>
    </message>
    <message>
      <source>Markdown text</source>
      <translation>Markdown 文本</translation>
    </message>
    <message>
      <source>Older Word document</source>
      <translation>旧版 Word 文档</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>OpenDocument 文档</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>纯文本</translation>
    </message>
    <message>
      <source>Rich text</source>
      <translation>RTF 文档</translation>
    </message>
    <message>
      <source>Saved web page</source>
      <translation>保存的网页</translation>
    </message>
    <message>
      <source>WPS document</source>
      <translation>WPS 文档</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文档</translation>
    </message>
  </context>
  <context>
    <name>FromClipboard</name>
    <message>
      <source>Clipboard</source>
      <translation>剪贴板</translation>
    </message>
    <message>
      <source>Dragged text</source>
      <translation>拖入的文字</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>剪贴板里没有文字。</translation>
    </message>
  </context>
  <context>
    <name>Glance</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n 个地方</numerusform>
      </translation>
    </message>
    <message>
      <source>A tick or a cross: whether what was aimed at was reached, where that is certain.</source>
      <translation>勾、叉：当时的目标是否达到，仅在确定时标出。</translation>
    </message>
    <message>
      <source>From: {reports}</source>
      <translation>出处：{reports}</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增速</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Main indicators</source>
      <translation>主要指标</translation>
    </message>
    <message>
      <source>Main indicators in the report of {year}</source>
      <translation>{year}年报告中的主要指标</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地方</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Target then</source>
      <translation>当时的目标</translation>
    </message>
    <message>
      <source>The figure is not sure.</source>
      <translation>该数字尚不确定。</translation>
    </message>
    <message>
      <source>The report does not say it.</source>
      <translation>报告未提及。</translation>
    </message>
    <message>
      <source>The year of the report of {place} is not known.</source>
      <translation>{place}的报告年份不明。</translation>
    </message>
    <message>
      <source>There is no report of the year before, which said what was aimed at.</source>
      <translation>没有上一年的报告，当时的目标无从得知。</translation>
    </message>
    <message>
      <source>There is no report of {place} for {year}.</source>
      <translation>没有{place}{year}年的报告。</translation>
    </message>
    <message>
      <source>There is no report of {place}.</source>
      <translation>没有{place}的报告。</translation>
    </message>
  </context>
  <context>
    <name>GlancePage</name>
    <message numerus="yes">
      <source>%Ln figure(s), each from a sentence</source>
      <translation>
        <numerusform>%Ln 个数字，各有出处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>已复制：%Ln 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Export this page</source>
      <translation>导出此页</translation>
    </message>
    <message>
      <source>Name one place or several: their main indicators stand here, as their reports tell them.</source>
      <translation>写下一个或几个地方：这里列出其报告中的主要指标。</translation>
    </message>
    <message>
      <source>Reading the reports …</source>
      <translation>正在读报告……</translation>
    </message>
    <message>
      <source>There is no report of such a place.</source>
      <translation>没有这样的地方的报告。</translation>
    </message>
    <message>
      <source>What the reports say of places</source>
      <translation>各地报告的说法</translation>
    </message>
    <message>
      <source>Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown text (*.md);;PDF (*.pdf)</source>
      <translation>Word 文档 (*.docx);;工作簿 (*.xlsx);;表格 (*.csv);;Markdown 文本 (*.md);;PDF (*.pdf)</translation>
    </message>
  </context>
  <context>
    <name>GlanceTable</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Go to {figure}</source>
      <translation>转到“{figure}”</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看历年…</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDelegate</name>
    <message>
      <source>In the text:</source>
      <translation>正文中：</translation>
    </message>
    <message>
      <source>Not found in the text</source>
      <translation>正文中未出现</translation>
    </message>
  </context>
  <context>
    <name>GlossaryPanel</name>
    <message>
      <source>Filter glossary</source>
      <translation>筛选名词</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名词</translation>
    </message>
    <message>
      <source>No term matches.</source>
      <translation>没有符合的名词。</translation>
    </message>
    <message>
      <source>This report explains no terms.</source>
      <translation>这份报告没有名词解释。</translation>
    </message>
  </context>
  <context>
    <name>GuidePage</name>
    <message>
      <source>Chapters of the guide</source>
      <translation>指南的章节</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>在指南中查找</translation>
    </message>
  </context>
  <context>
    <name>Happenings</name>
    <message numerus="yes">
      <source>%n heading(s) folded</source>
      <translation>
        <numerusform>已折叠 %n 个标题</numerusform>
      </translation>
    </message>
    <message>
      <source>All unfolded</source>
      <translation>已全部展开</translation>
    </message>
    <message>
      <source>Folded: {heading}</source>
      <translation>已折叠：{heading}</translation>
    </message>
    <message>
      <source>Heading, level {level}: {words}</source>
      <translation>{level} 级标题：{words}</translation>
    </message>
    <message>
      <source>Hit {number} of {count}: {words}</source>
      <translation>第 {number} 处，共 {count} 处：{words}</translation>
    </message>
    <message>
      <source>These words are not in the report</source>
      <translation>报告中没有这些字</translation>
    </message>
    <message>
      <source>Unfolded: {heading}</source>
      <translation>已展开：{heading}</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>选定的 %Ln 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>A measure, such as GDP</source>
      <translation>指标，如 GDP</translation>
    </message>
    <message>
      <source>A panel for each place</source>
      <translation>每地一图</translation>
    </message>
    <message>
      <source>All matches</source>
      <translation>全部对应</translation>
    </message>
    <message>
      <source>As promised</source>
      <translation>按承诺的顺序</translation>
    </message>
    <message>
      <source>As reported</source>
      <translation>按实绩的顺序</translation>
    </message>
    <message>
      <source>Back to all that is similar</source>
      <translation>返回相似列表</translation>
    </message>
    <message>
      <source>By kind of section</source>
      <translation>按部分</translation>
    </message>
    <message>
      <source>By place</source>
      <translation>按地方</translation>
    </message>
    <message>
      <source>By report</source>
      <translation>按报告</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>按年份</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>重新统计</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Export these lines</source>
      <translation>导出这些结果</translation>
    </message>
    <message>
      <source>Export these lines…</source>
      <translation>导出这些结果…</translation>
    </message>
    <message>
      <source>Export this page</source>
      <translation>导出此页</translation>
    </message>
    <message>
      <source>Export this table</source>
      <translation>导出此表</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>导出此表…</translation>
    </message>
    <message>
      <source>Groups of lines</source>
      <translation>结果的分组</translation>
    </message>
    <message>
      <source>How certain it is which outcome is meant</source>
      <translation>对应关系有多确定</translation>
    </message>
    <message>
      <source>How far off what was to be about so much may be</source>
      <translation>“左右”允许相差多少</translation>
    </message>
    <message>
      <source>How it is drawn</source>
      <translation>图表形式</translation>
    </message>
    <message>
      <source>How the table stands</source>
      <translation>表格如何排列</translation>
    </message>
    <message>
      <source>Levels, growth or what was added, and of what</source>
      <translation>总量、增速或增量，及其范围</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查看</translation>
    </message>
    <message>
      <source>Look at the places that are named</source>
      <translation>查看所写的地方</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Newest year</source>
      <translation>最新年份</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>不分组</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <translation>不排序</translation>
    </message>
    <message>
      <source>Order of the lines</source>
      <translation>结果的排序</translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <translation>各行的顺序</translation>
    </message>
    <message>
      <source>Over the years</source>
      <translation>历年走势</translation>
    </message>
    <message>
      <source>Places in columns</source>
      <translation>地方作列</translation>
    </message>
    <message>
      <source>Places in lines</source>
      <translation>地方作行</translation>
    </message>
    <message>
      <source>Places right below them</source>
      <translation>其下一级各地</translation>
    </message>
    <message>
      <source>Places to look at, by any of their names</source>
      <translation>要查看的地方，任何名称均可</translation>
    </message>
    <message>
      <source>Places, such as 浙江 江苏</source>
      <translation>地方，如：浙江 江苏</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>打印此页</translation>
    </message>
    <message>
      <source>Reports being read</source>
      <translation>正在读的报告</translation>
    </message>
    <message>
      <source>Search all reports</source>
      <translation>在所有报告中查找</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>各地对比</translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) left</source>
      <translation>
        <numerusform>按左边 %n 字排序</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) right</source>
      <translation>
        <numerusform>按右边 %n 字排序</numerusform>
      </translation>
    </message>
    <message>
      <source>Sorted: place</source>
      <translation>按地方排序</translation>
    </message>
    <message>
      <source>Sorted: section</source>
      <translation>按章节排序</translation>
    </message>
    <message>
      <source>Sorted: year</source>
      <translation>按年份排序</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>The commonest measures</source>
      <translation>最常见的指标</translation>
    </message>
    <message>
      <source>The measure that is asked about</source>
      <translation>要查看的指标</translation>
    </message>
    <message>
      <source>The report that promises</source>
      <translation>作出承诺的报告</translation>
    </message>
    <message>
      <source>The report that tells what became of it</source>
      <translation>说明结果的报告</translation>
    </message>
    <message>
      <source>The year of which places stand side by side</source>
      <translation>各地对比的年份</translation>
    </message>
    <message>
      <source>These places</source>
      <translation>这些地方</translation>
    </message>
    <message>
      <source>What is told of several places</source>
      <translation>几个地方列出什么</translation>
    </message>
    <message>
      <source>Whether the places themselves are meant</source>
      <translation>是否指这些地方本身</translation>
    </message>
    <message>
      <source>Words being counted</source>
      <translation>正在统计词语</translation>
    </message>
    <message>
      <source>Words of promises and outcomes</source>
      <translation>承诺与实绩中的词</translation>
    </message>
    <message>
      <source>Year of the reports; the newest, where none is named</source>
      <translation>报告的年份；不写则用最新的</translation>
    </message>
  </context>
  <context>
    <name>Heads</name>
    <message>
      <source>Head of a column: {told}</source>
      <translation>列标题：{told}</translation>
    </message>
    <message>
      <source>Narrower column</source>
      <translation>收窄此列</translation>
    </message>
    <message>
      <source>No table is shown</source>
      <translation>当前没有显示表格</translation>
    </message>
    <message>
      <source>Sort by this column</source>
      <translation>按此列排序</translation>
    </message>
    <message>
      <source>Wider column</source>
      <translation>加宽此列</translation>
    </message>
    <message>
      <source>sorted downwards</source>
      <translation>降序</translation>
    </message>
    <message>
      <source>sorted upwards</source>
      <translation>升序</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>Bring back</source>
      <translation>恢复此状态</translation>
    </message>
    <message>
      <source>By</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>History of the note</source>
      <translation>批注的历史</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>What</source>
      <translation>改动</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>{operation}, redone</source>
      <translation>{operation}，已重做</translation>
    </message>
    <message>
      <source>{operation}, undone</source>
      <translation>{operation}，已撤销</translation>
    </message>
  </context>
  <context>
    <name>HitsPanel</name>
    <message numerus="yes">
      <source>%n hit(s)</source>
      <translation>
        <numerusform>共 %n 处</numerusform>
      </translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>查找结果</translation>
    </message>
    <message>
      <source>Look for words, and all their places are listed here.</source>
      <translation>查找字词，所有出现之处都会列在这里。</translation>
    </message>
    <message numerus="yes">
      <source>in %n section(s)</source>
      <translation>
        <numerusform>，分布于 %n 节</numerusform>
      </translation>
    </message>
    <message>
      <source>“{words}” is not in this report.</source>
      <translation>本报告中没有“{words}”。</translation>
    </message>
    <message>
      <source>“{words}”: {hits} {sections}</source>
      <translation>“{words}”：{hits}{sections}</translation>
    </message>
  </context>
  <context>
    <name>Interchange</name>
    <message>
      <source>; left out: {count}</source>
      <translation>；未并入：{count}</translation>
    </message>
    <message>
      <source>; not found in the report: {count}</source>
      <translation>；在报告中找不到：{count}</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Export notes</source>
      <translation>导出批注</translation>
    </message>
    <message>
      <source>Import notes</source>
      <translation>导入批注</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Merge another library</source>
      <translation>合并另一个资料库</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Notes of lost reports</source>
      <translation>遗失报告的批注</translation>
    </message>
    <message>
      <source>Notes read: {read}; new or changed: {changed}</source>
      <translation>读入批注 {read} 条，其中新增或改动 {changed} 条</translation>
    </message>
    <message>
      <source>Notes written into {path}: {count}</source>
      <translation>已把 {count} 条批注写入 {path}</translation>
    </message>
    <message>
      <source>Only a report that is in the library has notes to export.</source>
      <translation>只有存入资料库的报告才有批注可导出。</translation>
    </message>
    <message>
      <source>REFI-QDA codebook (*.qdc)</source>
      <translation>REFI-QDA 编码本 (*.qdc)</translation>
    </message>
    <message>
      <source>REFI-QDA project (*.qdpx)</source>
      <translation>REFI-QDA 项目 (*.qdpx)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Taken in from {name}: reports {reports}, notes new or changed {notes}</source>
      <translation>已从 {name} 收进报告 {reports} 篇，新增或改动的批注 {notes} 条</translation>
    </message>
    <message>
      <source>Web annotations (*.jsonld)</source>
      <translation>网页批注 (*.jsonld)</translation>
    </message>
    <message>
      <source>Workbook with figures (*.xlsx)</source>
      <translation>含数据的工作簿 (*.xlsx)</translation>
    </message>
    <message>
      <source>Write over</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>{name} has nothing that is not here already</source>
      <translation>{name} 里没有这里还没有的内容</translation>
    </message>
    <message>
      <source>{name} is being taken in…</source>
      <translation>正在收进 {name}…</translation>
    </message>
    <message>
      <source>{name} is there already. Write over it?</source>
      <translation>{name} 已存在。要覆盖吗？</translation>
    </message>
  </context>
  <context>
    <name>Invitation</name>
    <message>
      <source>A double click opens a report.</source>
      <translation>双击一份报告，便可翻开来读。</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>加入文件夹…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>加入文件…</translation>
    </message>
    <message>
      <source>Bring reports here</source>
      <translation>把报告收到这里</translation>
    </message>
    <message>
      <source>Drop files or whole folders onto this page; each is kept here with its notes.</source>
      <translation>将文件或整个文件夹拖到这一页，报告便连同批注收存于此。</translation>
    </message>
  </context>
  <context>
    <name>Level</name>
    <message>
      <source>City</source>
      <translation>市级</translation>
    </message>
    <message>
      <source>County</source>
      <translation>县级</translation>
    </message>
    <message>
      <source>National</source>
      <translation>全国</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>省级</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message numerus="yes">
      <source>%n report(s) back from the trash</source>
      <translation>
        <numerusform>已从回收站恢复 %n 份报告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) moved to the trash</source>
      <translation>
        <numerusform>已将 %n 份报告移到回收站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) put into “{collection}”</source>
      <translation>
        <numerusform>已将 %n 份报告放入“{collection}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) taken out of “{collection}”</source>
      <translation>
        <numerusform>已将 %n 份报告移出“{collection}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) will be gone for good, with all notes on them. Files on your disk stay.</source>
      <translation>
        <numerusform>%n 份报告及其全部批注将永久删除。磁盘上的文件不受影响。</numerusform>
      </translation>
    </message>
    <message>
      <source>Collection “{collection}” removed; its reports are still there</source>
      <translation>已删除报告集“{collection}”，其中的报告仍在</translation>
    </message>
    <message>
      <source>Each version is a report of its own, with its own notes</source>
      <translation>各个版本已成为独立的报告，批注各归其文</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>清空回收站</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>报告集名称</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>新建报告集</translation>
    </message>
    <message>
      <source>Rename collection</source>
      <translation>重命名报告集</translation>
    </message>
    <message>
      <source>Taken for versions of one report; their notes are shown together</source>
      <translation>已视为同一报告的不同版本，批注一并显示</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>回收站已清空。</translation>
    </message>
  </context>
  <context>
    <name>LibraryHead</name>
    <message numerus="yes">
      <source>%n report(s)</source>
      <translation>
        <numerusform>%n 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>By place</source>
      <translation>按地区分组</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>按年份分组</translation>
    </message>
    <message>
      <source>Find reports</source>
      <translation>筛选报告</translation>
    </message>
    <message>
      <source>Fold all headings</source>
      <translation>全部折叠</translation>
    </message>
    <message>
      <source>Headings: {which}</source>
      <translation>分组：{which}</translation>
    </message>
    <message>
      <source>Unfold all headings</source>
      <translation>全部展开</translation>
    </message>
    <message>
      <source>Without headings</source>
      <translation>不分组</translation>
    </message>
    <message>
      <source>{count} of {all} reports</source>
      <translation>{all} 份报告中的 {count} 份</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Added</source>
      <translation>加入日期</translation>
    </message>
    <message>
      <source>Drag reports onto the collection's name, or press Ctrl+K on them.</source>
      <translation>把报告拖到报告集名称上，或选中后按 Ctrl+K。</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>层级</translation>
    </message>
    <message>
      <source>Metadata corrected</source>
      <translation>报告信息已更正</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新建报告集…</translation>
    </message>
    <message>
      <source>No report says this of itself.</source>
      <translation>没有符合的报告。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地区</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>读到</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>回收站是空的。</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>What you read last stands here.</source>
      <translation>最近读过的报告会列在这里。</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>年份</translation>
    </message>
  </context>
  <context>
    <name>LineMenu</name>
    <message>
      <source>Copy lines</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Export all lines…</source>
      <translation>导出全部…</translation>
    </message>
    <message>
      <source>Fold all groups</source>
      <translation>折叠所有分组</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>打开原文</translation>
    </message>
    <message>
      <source>Show its sentence, its paragraph</source>
      <translation>显示所在句、所在段</translation>
    </message>
    <message>
      <source>Unfold all groups</source>
      <translation>展开所有分组</translation>
    </message>
  </context>
  <context>
    <name>Listed</name>
    <message>
      <source>Before the first section</source>
      <translation>第一节之前</translation>
    </message>
  </context>
  <context>
    <name>ListsChooser</name>
    <message numerus="yes">
      <source>%n word list(s)</source>
      <translation>
        <numerusform>%n 个词表</numerusform>
      </translation>
    </message>
    <message>
      <source>All word lists</source>
      <translation>全部词表</translation>
    </message>
    <message>
      <source>Edit word lists…</source>
      <translation>编辑词表…</translation>
    </message>
    <message>
      <source>No word list yet</source>
      <translation>还没有词表</translation>
    </message>
    <message>
      <source>Word lists that are asked about</source>
      <translation>所查的词表</translation>
    </message>
  </context>
  <context>
    <name>LostNotesDialog</name>
    <message>
      <source>A damaged library lost the words of these reports. Open one of them again, and its notes stand there.</source>
      <translation>资料库受损，这些报告的正文已遗失。重新打开其中任何一份，它的批注就会回到原处。</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>全部导出…</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>No note has lost its report.</source>
      <translation>没有遗失报告的批注。</translation>
    </message>
    <message>
      <source>No note says this.</source>
      <translation>没有符合的批注。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Notes of lost reports</source>
      <translation>遗失报告的批注</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Search in words, notes and tags</source>
      <translation>在原文、批注和标签中查找</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>原文</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Close without saving</source>
      <translation>不保存，直接关闭</translation>
    </message>
    <message>
      <source>Some notes could not be saved. If you close now, what you wrote in them is lost.</source>
      <translation>有些批注未能保存。现在关闭，其中写下的内容就会丢失。</translation>
    </message>
    <message>
      <source>This system has no Chinese font to show the report in. Install one and start Zhupi again; on Debian and Ubuntu: sudo apt-get update &amp;&amp; sudo apt-get install fonts-noto-cjk</source>
      <translation>这台电脑没有中文字体，无法显示报告。请安装一种后重新启动朱批；在 Debian 和 Ubuntu 上：sudo apt-get update &amp;&amp; sudo apt-get install fonts-noto-cjk</translation>
    </message>
  </context>
  <context>
    <name>MeaningsDialog</name>
    <message>
      <source>Colour meanings</source>
      <translation>颜色含义</translation>
    </message>
    <message>
      <source>Meaning of {colour}</source>
      <translation>{colour}的含义</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>MetadataDialog</name>
    <message>
      <source>As understood</source>
      <translation>恢复自动识别</translation>
    </message>
    <message>
      <source>Correct metadata</source>
      <translation>更正报告信息</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>报告日期</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>层级</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地区</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>报告人</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>What you say here holds for all versions of the report, whatever is read in them.</source>
      <translation>这里的更正适用于报告的所有版本，今后重新识别也不会改变。</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>年份</translation>
    </message>
  </context>
  <context>
    <name>MoreTags</name>
    <message>
      <source>Tag notes</source>
      <translation>标记多条批注</translation>
    </message>
    <message>
      <source>Tags for all {count} chosen notes</source>
      <translation>给所选 {count} 条批注添加标签</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>写批注…</translation>
    </message>
    <message>
      <source>Write a reply…</source>
      <translation>写回复…</translation>
    </message>
  </context>
  <context>
    <name>NotesDelegate</name>
    <message>
      <source>Edit note</source>
      <translation>编辑批注</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>This note is not on disk. Edit it to try again.</source>
      <translation>此批注尚未写入磁盘，再次编辑即可重试。</translation>
    </message>
  </context>
  <context>
    <name>NotesFilter</name>
    <message>
      <source>All tags</source>
      <translation>全部标签</translation>
    </message>
    <message>
      <source>By</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>按颜色</translation>
    </message>
    <message>
      <source>By position</source>
      <translation>按位置</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>按时间</translation>
    </message>
    <message>
      <source>Click for this colour alone, Ctrl+click for one more, double-click to say what it means</source>
      <translation>单击只看这种颜色，Ctrl+单击加选，双击说明其含义</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Filter by tag</source>
      <translation>按标签筛选</translation>
    </message>
    <message>
      <source>Filter by who wrote</source>
      <translation>按作者筛选</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>未解决</translation>
    </message>
    <message>
      <source>Open and resolved</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Open or resolved</source>
      <translation>按解决与否筛选</translation>
    </message>
    <message>
      <source>Order of the notes</source>
      <translation>批注排序</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>Search notes</source>
      <translation>搜索批注</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
  </context>
  <context>
    <name>NotesPanel</name>
    <message>
      <source>Attach to selection</source>
      <translation>附到所选文字</translation>
    </message>
    <message>
      <source>Edit note</source>
      <translation>编辑批注</translation>
    </message>
    <message>
      <source>Edit tags</source>
      <translation>编辑标签</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>历史…</translation>
    </message>
    <message>
      <source>No note matches.</source>
      <translation>没有符合的批注。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>重新打开</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回复</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>标为已解决</translation>
    </message>
    <message>
      <source>Select words on the page, then press 1 to highlight them or N to write your first note.</source>
      <translation>在正文中选中文字，按 1 高亮，或按 N 写下第一条批注。</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message numerus="yes">
      <source>%n annotation(s) moved to the trash</source>
      <translation>
        <numerusform>%n 条批注已移入回收站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) of the file could not be read: �</source>
      <translation>
        <numerusform>文件中有 %n 个字符无法识别，以 � 表示</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n garbled line(s) put right</source>
      <translation>
        <numerusform>还原了 %n 行乱码</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) have lost their report</source>
      <translation>
        <numerusform>%n 条批注所属的报告已遗失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are damaged, and not in the text</source>
      <translation>
        <numerusform>有 %n 页已损坏，未能收入正文</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are pictures without text</source>
      <translation>
        <numerusform>有 %n 页只是图片，没有文字</numerusform>
      </translation>
    </message>
    <message>
      <source>Done again: {operation}</source>
      <translation>已重做：{operation}</translation>
    </message>
    <message>
      <source>Read off a scan: at least {share} of the text is wrong</source>
      <translation>文字由扫描件识别而来：至少 {share} 有误</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>查看</translation>
    </message>
    <message>
      <source>The text was garbled by a wrong encoding and is put right</source>
      <translation>原文因编码有误成了乱码，现已还原</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undone: {operation}</source>
      <translation>已撤销：{operation}</translation>
    </message>
    <message>
      <source>Words may be missing: {count} characters of the file are not in the text</source>
      <translation>可能缺字：文件中有 {count} 个字符不在正文里</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Add a folder</source>
      <translation>加入文件夹</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Open a report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message numerus="yes">
      <source>%n character(s) in a row</source>
      <translation>
        <numerusform>%n 字串</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) on either side</source>
      <translation>
        <numerusform>左右各 %n 词</numerusform>
      </translation>
    </message>
    <message>
      <source>A word, such as 经济</source>
      <translation>词语，如：经济</translation>
    </message>
    <message>
      <source>Against all earlier years</source>
      <translation>对比以前各年</translation>
    </message>
    <message>
      <source>Against all others</source>
      <translation>对比其余报告</translation>
    </message>
    <message>
      <source>Against the place above</source>
      <translation>对比上级</translation>
    </message>
    <message>
      <source>Against the year before</source>
      <translation>对比上一年</translation>
    </message>
    <message>
      <source>All words</source>
      <translation>所有词</translation>
    </message>
    <message numerus="yes">
      <source>At least %n time(s)</source>
      <translation>
        <numerusform>至少 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>Each place</source>
      <translation>按地区</translation>
    </message>
    <message>
      <source>Each report</source>
      <translation>按报告</translation>
    </message>
    <message>
      <source>Each year</source>
      <translation>按年份</translation>
    </message>
    <message>
      <source>How near is near</source>
      <translation>多近算邻近</translation>
    </message>
    <message>
      <source>How often it stands there at least</source>
      <translation>最少出现次数</translation>
    </message>
    <message>
      <source>The word that is asked about</source>
      <translation>要查的词语</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>统计什么</translation>
    </message>
    <message>
      <source>What is told apart</source>
      <translation>按什么分列</translation>
    </message>
    <message>
      <source>What of the reports is counted</source>
      <translation>统计报告的哪些部分</translation>
    </message>
    <message>
      <source>What they are compared with</source>
      <translation>与什么比较</translation>
    </message>
    <message>
      <source>Whether words such as 的, 和, 我们 are counted</source>
      <translation>是否统计“的、和、我们”等虚词</translation>
    </message>
    <message>
      <source>With glossary and markers</source>
      <translation>含名词解释和注码</translation>
    </message>
    <message>
      <source>Without glossary and markers</source>
      <translation>不含名词解释和注码</translation>
    </message>
    <message>
      <source>Without 的, 和, 我们 …</source>
      <translation>不含“的、和、我们”等</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>Words, such as 新质生产力 数字经济</source>
      <translation>词语，如：新质生产力 数字经济</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <source>A version</source>
      <translation>另一版本</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>已加入</translation>
    </message>
    <message>
      <source>Back from the trash</source>
      <translation>从回收站恢复</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>未能加入</translation>
    </message>
    <message>
      <source>There already</source>
      <translation>已有</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>At a glance</source>
      <translation>概览</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>使用指南</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>查找</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词语</translation>
    </message>
  </context>
  <context>
    <name>Placement</name>
    <message>
      <source>Attach to selection</source>
      <translation>附到所选文字</translation>
    </message>
    <message>
      <source>It is not known which words were meant.</source>
      <translation>不知道指的是哪些文字。</translation>
    </message>
    <message>
      <source>The words are no longer in the text.</source>
      <translation>这些文字已不在文中。</translation>
    </message>
    <message>
      <source>The words are there, but not what stood around them.</source>
      <translation>文字还在，但上下文已不同。</translation>
    </message>
    <message>
      <source>The words have been edited.</source>
      <translation>文字已有改动。</translation>
    </message>
    <message>
      <source>The words have been torn apart: much stands between them now.</source>
      <translation>文字已被拆散：中间插入了大段内容。</translation>
    </message>
    <message>
      <source>The words stand in another place of the text.</source>
      <translation>文字移到了别处。</translation>
    </message>
    <message>
      <source>The words stand in several places that look alike.</source>
      <translation>文字出现在多处相似的位置。</translation>
    </message>
  </context>
  <context>
    <name>PlacesList</name>
    <message>
      <source>All reports</source>
      <translation>全部报告</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>报告集</translation>
    </message>
    <message>
      <source>Places of reports</source>
      <translation>报告位置</translation>
    </message>
    <message>
      <source>Read last</source>
      <translation>最近阅读</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>保存的查找</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
  </context>
  <context>
    <name>Popup</name>
    <message>
      <source>Enter go there   Esc close</source>
      <translation>Enter 前往　Esc 关闭</translation>
    </message>
    <message>
      <source>Esc close</source>
      <translation>Esc 关闭</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>解释</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看历年…</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>--lost asks for the notes of reports that a damaged library lost: leave {name} out, or --lost.</source>
      <translation>--lost 只列出因资料库损坏而遗失的报告的批注：请去掉 {name}，或去掉 --lost。</translation>
    </message>
    <message>
      <source>A change up was promised and one down is reported, or the other way round: {promised}, {reported}.</source>
      <translation>承诺与实绩一升一降：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>A cluster is asked with dask, which is not installed: {line} brings it.</source>
      <translation>用集群需要 dask，尚未安装：请运行 {line}。</translation>
    </message>
    <message>
      <source>A damaged library lost the report.</source>
      <translation>报告因资料库损坏而遗失。</translation>
    </message>
    <message>
      <source>A rate was promised and a level is reported: {promised}, {reported}. Derived from the level in the earlier report, {earlier}, the rate is {rate}%.</source>
      <translation>承诺的是增速，报告的是总量：{promised}，{reported}。按上一份报告的总量 {earlier} 推算，增速为 {rate}%。</translation>
    </message>
    <message>
      <source>A reader found that the next report says nothing of it.</source>
      <translation>读者认定下一年的报告没有提及。</translation>
    </message>
    <message>
      <source>A sheet of a workbook holds {most} rows, and this table has more: let it end in .csv.</source>
      <translation>工作表最多容纳 {most} 行，此表超出：请存为 .csv。</translation>
    </message>
    <message>
      <source>A worker of the cluster has another version of Zhupi: install the same one on all machines.</source>
      <translation>集群中有一个工作进程的朱批版本不同：请在所有机器上安装同一版本。</translation>
    </message>
    <message>
      <source>A {format} file is no text that can be printed: name a file for it with --output.</source>
      <translation>{format} 文件不是可打印的文本：请用 --output 指定一个文件。</translation>
    </message>
    <message>
      <source>All states of the annotation {id} are lost.</source>
      <translation>批注 {id} 的各个状态都已丢失。</translation>
    </message>
    <message>
      <source>Annotation {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中的批注 {item} 没有并入：{reason}。</translation>
    </message>
    <message>
      <source>Annotations left out: {count}. They are on a report that the library does not have: open it first, then merge {name} again.</source>
      <translation>有 {count} 条批注没有并入：它们所在的报告不在资料库中。请先打开该报告，再并入 {name}。</translation>
    </message>
    <message>
      <source>Another program moved, replaced or removed the library {path} while it was open. All that was in it, with all that was saved since, is in {rescued}, and Zhupi goes on with that file; what lies at the old place now is left as it is. To have your library there again, close Zhupi and put that file in its place (zhupi --library {path} restore {rescued}).</source>
      <translation>资料库 {path} 打开期间被其他程序移走、替换或删除。库中的全部内容以及此后保存的改动都在 {rescued} 中，朱批已改用该文件；原处现有的文件保持原样。若要让资料库回到原处，请关闭朱批，再换上该文件（zhupi --library {path} restore {rescued}）。</translation>
    </message>
    <message>
      <source>Another program removed {log}, where the last changes of the open library were. Nothing is lost: they are in the library itself now.</source>
      <translation>其他程序删除了 {log}，打开中的资料库最近的改动原本记在其中。没有丢失任何内容：这些改动现已写入资料库本身。</translation>
    </message>
    <message>
      <source>Another program wrote over the library {path} while it was open. It is left as it is, and nothing more is saved to it. What was changed since Zhupi was opened is in {rescued}; the rest is in the backups (zhupi --library {path} restore).</source>
      <translation>资料库 {path} 打开期间被其他程序覆盖。该文件保持原样，朱批不再向其保存任何内容。本次打开朱批以来的改动在 {rescued} 中，其余内容在备份中（zhupi --library {path} restore）。</translation>
    </message>
    <message>
      <source>Another program wrote over the library {path} while it was open. It is left as it is, and nothing more is saved to it; what was in it is in the backups (zhupi --library {path} restore).</source>
      <translation>资料库 {path} 打开期间被其他程序覆盖。该文件保持原样，朱批不再向其保存任何内容；原有内容在备份中（zhupi --library {path} restore）。</translation>
    </message>
    <message>
      <source>Beside the library lies {copy}, a copy that a program for folders made where two computers changed the library: take it in with zhupi merge.</source>
      <translation>资料库旁边有 {copy}，是同步程序在两台电脑都改过资料库时留下的副本：请用 zhupi merge 并入。</translation>
    </message>
    <message>
      <source>Beside the library {path} lay the log of another one, left by a program that was killed. It was not mixed in, and is now {log}; what is in it can be brought back with: zhupi salvage {log}.</source>
      <translation>资料库 {path} 旁边有另一个资料库的日志，由被强行终止的程序留下。朱批没有把它混入，已改名为 {log}；其中的内容可用 zhupi salvage {log} 找回。</translation>
    </message>
    <message>
      <source>Both are the same report: what became of its promises is in that of the year after.</source>
      <translation>两边是同一份报告：承诺兑现得怎样，要看下一年的报告。</translation>
    </message>
    <message>
      <source>Choose one report, or two of them: the one that promises, and the one that tells of it.</source>
      <translation>请选定一份报告，或选定两份：一份作出承诺，一份说明结果。</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>请起一个名称。</translation>
    </message>
    <message>
      <source>Give the name by which the others are to know you: zhupi share {folder} --as NAME.</source>
      <translation>请给出别人认得你的名字：zhupi share {folder} --as NAME。</translation>
    </message>
    <message>
      <source>It is promised for more than a year, and the next report does not tell of these years.</source>
      <translation>这是多年的目标，下一年的报告没有说到同一时段。</translation>
    </message>
    <message>
      <source>Left out, paragraphs with: {words}.</source>
      <translation>不含：{words}。</translation>
    </message>
    <message>
      <source>Looked for, in one paragraph: {words}.</source>
      <translation>查找同一段中的：{words}。</translation>
    </message>
    <message>
      <source>Looked for: {words}.</source>
      <translation>查找：{words}。</translation>
    </message>
    <message>
      <source>Name a report, or ask with --lost for the notes of reports that a damaged library lost.</source>
      <translation>请指定报告，或用 --lost 列出因资料库损坏而遗失的报告的批注。</translation>
    </message>
    <message>
      <source>Name reports by their ids, or by the beginning of these: zhupi list shows them.</source>
      <translation>请写出报告的标识或其开头几位：zhupi list 会列出。</translation>
    </message>
    <message>
      <source>Name reports, or folders of them, and with --out the folder that gets the tables.</source>
      <translation>请给出报告或存放报告的文件夹，并用 --out 指定写入表格的文件夹。</translation>
    </message>
    <message>
      <source>Name the word that is asked about.</source>
      <translation>请写出要查的词语。</translation>
    </message>
    <message>
      <source>Name what is asked about with --word.</source>
      <translation>请用 --word 指定要查的词。</translation>
    </message>
    <message>
      <source>No backup was made, because the library {path} is damaged ({damage}): keep the earlier backups, and a copy of the library.</source>
      <translation>资料库 {path} 已损坏（{damage}），未做备份：请保留以前的备份，并复制一份资料库。</translation>
    </message>
    <message>
      <source>No note that goes out has a tag, and a codebook is a list of tags: choose other notes.</source>
      <translation>要导出的批注都没有标签，而编码本就是标签的清单：请另选批注。</translation>
    </message>
    <message>
      <source>No report states anything of {measure}.</source>
      <translation>没有报告提到{measure}。</translation>
    </message>
    <message>
      <source>No word list has words yet: make one, such as 环境 = 环境 + 环保 + 污染.</source>
      <translation>还没有含词的词表：请新建一个，例如：环境 = 环境 + 环保 + 污染。</translation>
    </message>
    <message>
      <source>Nobody called {name} has written here: {names}.</source>
      <translation>这里没有叫 {name} 的人写过批注；有：{names}。</translation>
    </message>
    <message>
      <source>Not the same is done: {promised}, {reported}.</source>
      <translation>所做之事不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>Notes have no field {name}: name some of {fields}.</source>
      <translation>批注没有“{name}”这一项：可选的有 {fields}。</translation>
    </message>
    <message>
      <source>Nothing could be brought back from {path}, which has no row of a Zhupi library: zhupi restore lists the backups and puts one in the library's place.</source>
      <translation>未能从 {path} 找回任何内容，其中没有朱批资料库的记录：zhupi restore 会列出备份，并可换上其中一份。</translation>
    </message>
    <message>
      <source>Nothing is looked for: give a word that is wanted.</source>
      <translation>没有要查找的词：请输入至少一个要找的词。</translation>
    </message>
    <message>
      <source>Nothing is shared: name a folder and who you are with zhupi share FOLDER --as NAME.</source>
      <translation>还没有共享：请用 zhupi share FOLDER --as NAME 指定文件夹和你的名字。</translation>
    </message>
    <message>
      <source>Nothing of this goes out but an empty file: choose sections, or other notes.</source>
      <translation>写出的是空文件，所选内容中没有可导出的：请选择章节，或选择其他批注。</translation>
    </message>
    <message>
      <source>Nothing was saved: the text has a character that no file can keep ({character}).</source>
      <translation>未保存：文字中有无法存入文件的字符（{character}）。</translation>
    </message>
    <message>
      <source>Of which place and year this report is, is not known: correct that, or choose two reports.</source>
      <translation>不知道这份报告属于何地何年：请先更正，或选定两份报告。</translation>
    </message>
    <message>
      <source>One of them is a rate of change, the other a level: {promised}, {reported}.</source>
      <translation>一为增速，一为总量，不能相比：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>One of them is an increase, the other a level: {promised}, {reported}.</source>
      <translation>一为增量，一为总量，不能相比：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>One of them is narrower by its words: {promised}, {reported}.</source>
      <translation>其中一处另有限定语：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>Or, in one paragraph: {words}.</source>
      <translation>或同一段中的：{words}。</translation>
    </message>
    <message>
      <source>Or: {words}.</source>
      <translation>或：{words}。</translation>
    </message>
    <message>
      <source>PDF files are written with typst, which Zhupi’s packages do not bring: print into a PDF file instead.</source>
      <translation>PDF 文件由 typst 排版，这个安装包里没有：请改用“打印”存为 PDF 文件。</translation>
    </message>
    <message>
      <source>PDF files are written with typst, which is not installed: pip install "zhupi[pdf]" brings it.</source>
      <translation>PDF 文件由 typst 排版，这里没有安装：用 pip install "zhupi[pdf]" 装上即可。</translation>
    </message>
    <message>
      <source>Parquet files are written with pyarrow, which is not installed: {line} brings it.</source>
      <translation>写 Parquet 文件需要 pyarrow，尚未安装：请运行 {line}。</translation>
    </message>
    <message>
      <source>Parquet files are written with pyarrow, which this package of Zhupi does not bring: on a machine with Python, {line} brings both.</source>
      <translation>写 Parquet 文件需要 pyarrow，这个安装包里没有：在装有 Python 的机器上，{line} 可一并装好。</translation>
    </message>
    <message>
      <source>Qt cannot be loaded ({reason}): install Zhupi anew.</source>
      <translation>无法加载 Qt（{reason}）：请重新安装朱批。</translation>
    </message>
    <message>
      <source>Qt cannot open a window on this display: check DISPLAY or WAYLAND_DISPLAY, or paint the window into a picture with --screenshot OUT.png.</source>
      <translation>Qt 无法在这个显示上打开窗口：请检查 DISPLAY 或 WAYLAND_DISPLAY，或用 --screenshot OUT.png 把窗口画成图片。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed ({libraries}). On Debian, Ubuntu and their relatives this brings all but {others}:
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
Elsewhere install the packages that have them.</source>
      <translation>Qt 所需的系统库尚未安装（{libraries}）。在 Debian、Ubuntu 及其衍生系统上，执行下面这行可装上除 {others} 以外的全部：
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
其他系统请安装含有这些库的软件包。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed ({libraries}). On Debian, Ubuntu and their relatives this brings them:
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
Elsewhere install the packages that have them.</source>
      <translation>Qt 所需的系统库尚未安装（{libraries}）。在 Debian、Ubuntu 及其衍生系统上，执行下面这行即可：
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
其他系统请安装含有这些库的软件包。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed: install the packages that have {libraries}.</source>
      <translation>Qt 所需的系统库尚未安装：请安装含有 {libraries} 的软件包。</translation>
    </message>
    <message>
      <source>Removed annotation {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中已删除的批注 {item} 没有并入：{reason}。</translation>
    </message>
    <message>
      <source>Row {row} of revision belongs to another annotation.</source>
      <translation>表 revision 的第 {row} 行属于另一条批注。</translation>
    </message>
    <message>
      <source>Row {row} of {table} is none that Zhupi writes.</source>
      <translation>表 {table} 的第 {row} 行不是朱批写入的内容。</translation>
    </message>
    <message>
      <source>Row {row} of {table} is not as it was written.</source>
      <translation>表 {table} 的第 {row} 行与写入时不同。</translation>
    </message>
    <message>
      <source>Row {row} of {table} names a row of {other} that is missing.</source>
      <translation>表 {table} 的第 {row} 行指向表 {other} 中缺失的一行。</translation>
    </message>
    <message>
      <source>SQLite finds damage: {words}.</source>
      <translation>SQLite 发现损坏：{words}。</translation>
    </message>
    <message>
      <source>Several are called {name}: name one by the beginning of an id, {ids}.</source>
      <translation>叫 {name} 的不止一人：请用标识的开头指明，{ids}。</translation>
    </message>
    <message>
      <source>Something went wrong in Zhupi itself, in the window that has the library open; there it says where the details are.</source>
      <translation>朱批自身出了问题，出在打开着资料库的窗口里；详情的位置见该窗口的提示。</translation>
    </message>
    <message>
      <source>Text {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中的正文 {item} 没有并入：{reason}。</translation>
    </message>
    <message>
      <source>The PDF file could not be set in the memory and time that there is: let less go out into it.</source>
      <translation>PDF 文件在现有的内存和时间内排不出来：请少导出一些内容。</translation>
    </message>
    <message>
      <source>The annotation {id} is as it was at {at}; its later state is lost.</source>
      <translation>批注 {id} 恢复到 {at} 时的样子，此后的改动已丢失。</translation>
    </message>
    <message>
      <source>The backup {path} cannot be written ({reason}): choose another place for it.</source>
      <translation>无法写入备份 {path}（{reason}）：请另选位置。</translation>
    </message>
    <message>
      <source>The backup {path} was not written as it should be ({damage}): try again, or on another disk.</source>
      <translation>备份 {path} 写入有误（{damage}）：请重试，或换一块磁盘。</translation>
    </message>
    <message>
      <source>The cluster at {address} has no workers: start some with dask worker {address}.</source>
      <translation>{address} 处的集群没有工作进程：请用 dask worker {address} 启动。</translation>
    </message>
    <message>
      <source>The cluster is gone, or gave a piece of work up ({reason}). What was read is kept: --resume goes on.</source>
      <translation>集群已断开，或放弃了一部分工作（{reason}）。已读的都保留着：加上 --resume 即可继续。</translation>
    </message>
    <message>
      <source>The disk is full and the last change is not in the library {path}: free some space and try again; all that was saved before is safe.</source>
      <translation>磁盘已满，上一次改动没有存入资料库 {path}：请腾出空间后重试；此前保存的内容都安全。</translation>
    </message>
    <message>
      <source>The disk with the library {path} cannot keep notes safely (no write-ahead log): choose a library on another disk with --library.</source>
      <translation>资料库 {path} 所在的磁盘无法安全保存批注（不支持预写日志）：请用 --library 指定其他磁盘上的资料库。</translation>
    </message>
    <message>
      <source>The disk with the library {path} could not be read or written, and the last change is not saved: check the disk and try again; all that was saved before is left as it is.</source>
      <translation>资料库 {path} 所在的磁盘读写失败，上一次改动未保存：请检查磁盘后重试；此前保存的内容保持原样。</translation>
    </message>
    <message>
      <source>The ending of {name} is of no format: end it in one of {endings}, or name one with --format.</source>
      <translation>{name} 的扩展名不属于任何格式：请改用 {endings} 之一，或用 --format 指明格式。</translation>
    </message>
    <message>
      <source>The file cannot be read to its end: {reason}.</source>
      <translation>文件无法读到末尾：{reason}。</translation>
    </message>
    <message>
      <source>The library has no report of the same place for the year before or after: add one, or choose two.</source>
      <translation>资料库中没有同一地方上一年或下一年的报告：请添加一份，或选定两份报告。</translation>
    </message>
    <message>
      <source>The library has no report of {place} of {year}: add it, or name it behind the first.</source>
      <translation>资料库中没有{place} {year} 年的报告：请先添加，或写在第一份报告之后。</translation>
    </message>
    <message>
      <source>The library has not the words of this report: open its file, and the notes on it stand there.</source>
      <translation>资料库中没有这份报告的正文：打开它的文件，上面的批注就会回到原处。</translation>
    </message>
    <message>
      <source>The library has not the words of this report: open {path}, and the notes on it stand there.</source>
      <translation>资料库中没有这份报告的正文：打开 {path}，上面的批注就会回到原处。</translation>
    </message>
    <message>
      <source>The library {path} cannot be opened: check that the file and its folder may be read and written, or choose another library with --library.</source>
      <translation>无法打开资料库 {path}：请检查该文件及其文件夹是否可读写，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The library {path} cannot be written: allow writing to the file and its folder, or choose another library with --library.</source>
      <translation>无法写入资料库 {path}：请允许写入该文件及其文件夹，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The library {path} is a folder: name a file in it with --library.</source>
      <translation>资料库 {path} 是文件夹：请用 --library 指定其中的一个文件。</translation>
    </message>
    <message>
      <source>The library {path} is damaged and left as it is: zhupi salvage brings back what is intact, zhupi restore puts a backup in its place; or choose another library with --library.</source>
      <translation>资料库 {path} 已损坏，已保持原样：zhupi salvage 可找回完好的内容，zhupi restore 可换上备份；也可用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The library {path} is in use by another program: close that program, or choose another library with --library.</source>
      <translation>资料库 {path} 正被另一个程序使用：请关闭该程序，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The library {path} is missing, but its last changes are there in {wal}: put the library back beside them, or choose another library with --library.</source>
      <translation>资料库 {path} 不见了，但它最近的改动还在 {wal} 中：请把资料库放回原处，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The library {path} may not be written, or lies on a disk that is read-only: its notes can be read and exported, and nothing is changed.</source>
      <translation>资料库 {path} 不可写入，或位于只读磁盘上：其中的批注可以阅读和导出，但不会作任何改动。</translation>
    </message>
    <message>
      <source>The library {path} was written by a newer Zhupi; it is left as it is: install the newest Zhupi, or choose another library with --library.</source>
      <translation>资料库 {path} 由更新版本的朱批写成，已保持原样：请安装最新版朱批，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>The next report has several that may be meant.</source>
      <translation>下一年的报告中有几处可能对应。</translation>
    </message>
    <message>
      <source>The next report has something like it, but not the same for certain.</source>
      <translation>下一年的报告中有相近的内容，但不能断定是同一件事。</translation>
    </message>
    <message>
      <source>The next report says nothing of it.</source>
      <translation>下一年的报告没有提及。</translation>
    </message>
    <message>
      <source>The path {path} is too long for this system: choose a shorter name, or a folder higher up.</source>
      <translation>路径 {path} 对本系统来说太长：请改用较短的名称，或换到上层文件夹。</translation>
    </message>
    <message>
      <source>The picture {path} cannot be written: choose another folder, and a name that ends in .png.</source>
      <translation>无法写入图片 {path}：请另选文件夹，文件名以 .png 结尾。</translation>
    </message>
    <message>
      <source>The record of the schema is not as it was written.</source>
      <translation>资料库结构的记录与写入时不同。</translation>
    </message>
    <message>
      <source>The report has no section {name}: name words of a heading, or a number from 1 to {sections}.</source>
      <translation>报告中没有“{name}”这一节：请写出标题中的字词，或 1 到 {sections} 的序号。</translation>
    </message>
    <message>
      <source>The reports are of two places, {earlier} and {later}: the second tells nothing of the first.</source>
      <translation>两份报告属于两个地方（{earlier}和{later}）：后一份不会说到前一份的承诺。</translation>
    </message>
    <message>
      <source>The rows of {path} contradict each other, and no library can be made of them: zhupi restore lists the backups and puts one in the library's place.</source>
      <translation>{path} 中的记录互相矛盾，无法组成资料库：zhupi restore 会列出备份，并可换上其中一份。</translation>
    </message>
    <message>
      <source>The second report is of {later}, not of {after}: it tells little of what was promised for {earlier}.</source>
      <translation>后一份是{later}年的报告，不是{after}年的：{earlier}年的承诺，它很少说到。</translation>
    </message>
    <message>
      <source>The shared folder cannot be used: {reason}</source>
      <translation>共享文件夹无法使用：{reason}</translation>
    </message>
    <message>
      <source>The shared folder has more than {most} MB of notes; {name} is left out.</source>
      <translation>共享文件夹里的批注超过 {most} MB；{name} 没有读入。</translation>
    </message>
    <message>
      <source>The shared folder {folder} has more than {most} files of notes: leave it, and join another one.</source>
      <translation>共享文件夹 {folder} 里的批注文件超过 {most} 个：请退出后加入另一个。</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there: connect its drive, or leave it and join another one.</source>
      <translation>共享文件夹 {folder} 不在：请接通它所在的磁盘，或退出后加入另一个。</translation>
    </message>
    <message>
      <source>The tables are not as they were made.</source>
      <translation>资料库中的表与建立时不同。</translation>
    </message>
    <message>
      <source>The window that has the library {library} open ended before it answered: look whether what you asked for is done before you ask again.</source>
      <translation>打开着资料库 {library} 的窗口在答复之前已经结束：请先查看所要求的是否已经完成，再重新执行。</translation>
    </message>
    <message>
      <source>The window that has the library {library} open is of another version of Zhupi and cannot answer: close it first.</source>
      <translation>打开着资料库 {library} 的窗口属于另一版本的朱批，无法答复：请先关闭它。</translation>
    </message>
    <message>
      <source>The worker {worker} does not see {path}: name a folder that all machines have at the same place.</source>
      <translation>工作进程 {worker} 看不到 {path}：请使用所有机器上路径相同的文件夹。</translation>
    </message>
    <message>
      <source>The worker {worker} has no Zhupi: install the same one there as here, with {line}.</source>
      <translation>工作进程 {worker} 没有安装朱批：请在那里用 {line} 安装与本机相同的版本。</translation>
    </message>
    <message>
      <source>There are no reports to compare with: choose fewer reports, such as those of one place or year, or compare with others.</source>
      <translation>没有可比较的报告：请缩小范围，例如只选一地或一年；或另选比较对象。</translation>
    </message>
    <message>
      <source>There are no reports to compare with: choose others with --against, or name files with --other.</source>
      <translation>没有可比较的报告：请用 --against 另选，或用 --other 指定文件。</translation>
    </message>
    <message>
      <source>There are no such reports.</source>
      <translation>没有符合条件的报告。</translation>
    </message>
    <message>
      <source>There are no such reports: name files, or others of the library.</source>
      <translation>没有符合条件的报告：请指定文件，或选择资料库中的其他报告。</translation>
    </message>
    <message>
      <source>There is a file {path} already: name another one with --to.</source>
      <translation>文件 {path} 已存在：请用 --to 指定其他文件。</translation>
    </message>
    <message>
      <source>There is no cluster at {address}: start one with dask scheduler and dask worker.</source>
      <translation>{address} 处没有集群：请用 dask scheduler 和 dask worker 启动。</translation>
    </message>
    <message>
      <source>There is no display to open a window on: start Zhupi in a desktop session, or paint the window into a picture with --screenshot OUT.png.</source>
      <translation>没有可打开窗口的显示器：请在桌面会话中启动朱批，或用 --screenshot OUT.png 把窗口画成图片。</translation>
    </message>
    <message>
      <source>There is no figure at this place of the report.</source>
      <translation>报告的这个位置没有数字。</translation>
    </message>
    <message>
      <source>There is no library {path}: name one with --library.</source>
      <translation>没有资料库 {path}：请用 --library 指定。</translation>
    </message>
    <message>
      <source>There is no report of {place} for {year}.</source>
      <translation>没有{place}{year}年的报告。</translation>
    </message>
    <message>
      <source>There is no report of {place}.</source>
      <translation>没有{place}的报告。</translation>
    </message>
    <message>
      <source>There is no word list in {name}: write one a line, such as 环境 = 环境 + 环保 + 污染.</source>
      <translation>{name} 里没有词表：请每行写一个，例如：环境 = 环境 + 环保 + 污染。</translation>
    </message>
    <message>
      <source>There is no word list: name a file of them with --lists, or make one in the window.</source>
      <translation>还没有词表：请用 --lists 指定词表文件，或在窗口中新建。</translation>
    </message>
    <message>
      <source>There is one called {name} already: choose another name.</source>
      <translation>已有名为“{name}”的一项，请换一个名称。</translation>
    </message>
    <message>
      <source>They are counted in different units: {promised}, {reported}.</source>
      <translation>计量单位不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They are for other years: {promised}, {reported}.</source>
      <translation>所指年份不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They are too far apart to be of one thing for certain: {promised}, {reported}.</source>
      <translation>相差过大，难以断定是同一件事：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They do not hold for the same: {promised}, {reported}.</source>
      <translation>统计范围不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They may be of different things: {promised}, {reported}.</source>
      <translation>可能不是同一件事：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>This could not be counted: what counts in Zhupi stopped on it. Please report this.</source>
      <translation>未能统计：朱批的统计程序中途停止。请报告此问题。</translation>
    </message>
    <message>
      <source>This system has no face with Chinese characters, which a PDF file needs.</source>
      <translation>系统里没有中文字体，无法生成 PDF 文件。</translation>
    </message>
    <message>
      <source>To count this needs more than {memory} MB of memory: choose fewer reports.</source>
      <translation>统计所需内存超过 {memory} MB：请减少报告。</translation>
    </message>
    <message>
      <source>What is asked of the window that has the library {library} open is too large for it ({size} MB): close it first.</source>
      <translation>向打开着资料库 {library} 的窗口提出的请求太大（{size} MB）：请先关闭该窗口。</translation>
    </message>
    <message>
      <source>What was found in {name} does not fit the library: merge it once more.</source>
      <translation>从 {name} 中找到的内容与资料库不符：请再合并一次。</translation>
    </message>
    <message>
      <source>Whether more or less than {promised} is better is not said; {reported} is reported.</source>
      <translation>承诺 {promised} 未说明多好还是少好，实绩为 {reported}。</translation>
    </message>
    <message>
      <source>Zhupi is running already with the library {library}, but does not answer: close it first, or choose another library with --library.</source>
      <translation>朱批已在使用资料库 {library} 运行，但没有响应：请先关闭它，或用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>expected {expected}, got {found}</source>
      <translation>应为 {expected}，实为 {found}</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>内容中途断开</translation>
    </message>
    <message>
      <source>it has half a character, or bytes that are no UTF-8</source>
      <translation>含有半个字符，或不是 UTF-8 的字节</translation>
    </message>
    <message>
      <source>it has the character NUL, which no text has</source>
      <translation>含有 NUL 字符，正文中不会有它</translation>
    </message>
    <message>
      <source>it is malformed at byte {byte}</source>
      <translation>第 {byte} 个字节处格式有误</translation>
    </message>
    <message>
      <source>it is nested too deep</source>
      <translation>嵌套过深</translation>
    </message>
    <message>
      <source>it is on nothing, or no annotation</source>
      <translation>没有批注的对象，或者不是批注</translation>
    </message>
    <message>
      <source>something is marked beyond its end</source>
      <translation>有标记超出了它的结尾</translation>
    </message>
    <message>
      <source>something was removed beyond its end</source>
      <translation>有被清除的内容超出了正文末尾</translation>
    </message>
    <message>
      <source>{count} annotations are on reports whose text is lost: zhupi notes --lost prints them; open these reports again, and they stand there.</source>
      <translation>有 {count} 条批注所在的报告正文已遗失：可用 zhupi notes --lost 列出；重新打开这些报告，批注即回到原处。</translation>
    </message>
    <message>
      <source>{count} of the table {table} could not be brought back: {shown}.</source>
      <translation>表 {table} 中有 {count} 行未能找回：{shown}。</translation>
    </message>
    <message>
      <source>{day} is no day: write it as 2024-01-15.</source>
      <translation>“{day}”不是日期，请写成 2024-01-15 的样子。</translation>
    </message>
    <message>
      <source>{field} is missing</source>
      <translation>缺少 {field}</translation>
    </message>
    <message>
      <source>{heading} may be another text of a report that is there: the same place and year.</source>
      <translation>{heading} 与库中已有的一份报告同地同年，可能是它的另一个版本。</translation>
    </message>
    <message>
      <source>{name} begins the ids of {count} reports: give more of it.</source>
      <translation>以 {name} 开头的报告有 {count} 份，请多写几位。</translation>
    </message>
    <message>
      <source>{name} could not be read by LibreOffice: save it as .docx and open that.</source>
      <translation>LibreOffice 无法读取 {name}：请另存为 .docx 再打开。</translation>
    </message>
    <message>
      <source>{name} could not be read in {seconds} seconds, and was given up: it may be damaged.</source>
      <translation>{name} 在 {seconds} 秒内未能读完，已放弃：文件可能已损坏。</translation>
    </message>
    <message>
      <source>{name} could not be read: Zhupi's reader stopped on it. Please report this, with the file.</source>
      <translation>无法读取 {name}：朱批的读取程序在此停止。请附上该文件反馈此问题。</translation>
    </message>
    <message>
      <source>{name} declares a document type, as files that do harm do; it was left alone.</source>
      <translation>{name} 声明了文档类型，有害的文件常这样做，未予打开。</translation>
    </message>
    <message>
      <source>{name} does not say which characters it shows: its text can be seen, and not be read.</source>
      <translation>{name} 没有说明所显示的是哪些字：看得见，读不出。</translation>
    </message>
    <message>
      <source>{name} ends like a {other} file, but a {format} file was asked for: name one of the two.</source>
      <translation>{name} 的扩展名是 {other} 格式的，而指定的格式是 {format}：请统一为其中一种。</translation>
    </message>
    <message>
      <source>{name} gives more than Zhupi can hold, and was given up: it may be damaged.</source>
      <translation>{name} 的内容超出朱批所能容纳，已放弃：文件可能已损坏。</translation>
    </message>
    <message>
      <source>{name} has no words from {start} to {end}: it has {length} characters.</source>
      <translation>{name} 的 {start} 至 {end} 处没有文字：全文共 {length} 字。</translation>
    </message>
    <message>
      <source>{name} holds NUL characters, so it is damaged or no text; save it as UTF-8 again.</source>
      <translation>{name} 含有空字符（NUL），可能已损坏或不是文本；请重新存为 UTF-8。</translation>
    </message>
    <message>
      <source>{name} holds halves of characters (lone surrogates); save it as UTF-8 and open it again.</source>
      <translation>{name} 含有残缺的字符（孤立代理项）；请存为 UTF-8 后再打开。</translation>
    </message>
    <message>
      <source>{name} holds more than Zhupi can take in at once: export the annotations report by report.</source>
      <translation>{name} 内容太多，无法一次并入：请按报告逐份导出批注。</translation>
    </message>
    <message>
      <source>{name} holds no Chinese; Zhupi reads Chinese government work reports.</source>
      <translation>{name} 中没有中文；朱批用来阅读中文的政府工作报告。</translation>
    </message>
    <message>
      <source>{name} holds no REFI-QDA project: export one from your program anew.</source>
      <translation>{name} 里没有 REFI-QDA 项目：请在您的程序中重新导出。</translation>
    </message>
    <message>
      <source>{name} holds no report, only what web pages put around one.</source>
      <translation>{name} 里没有报告，只有网页的导航等内容。</translation>
    </message>
    <message>
      <source>{name} holds no web annotations: choose a file of web annotations (JSON-LD).</source>
      <translation>{name} 中没有网络批注：请选择网络批注文件 (JSON-LD)。</translation>
    </message>
    <message>
      <source>{name} holds no web page.</source>
      <translation>{name} 中没有网页。</translation>
    </message>
    <message>
      <source>{name} is a codebook: it names tags and holds no notes. Choose the project (.qdpx) that it is from.</source>
      <translation>{name} 是编码本：只有标签，没有批注。请选择它所属的项目（.qdpx）。</translation>
    </message>
    <message>
      <source>{name} is a scan: its pages are pictures without text, which a program for text recognition can add.</source>
      <translation>{name} 是扫描件：各页只是图片，没有文字；可先用文字识别（OCR）软件加上文字。</translation>
    </message>
    <message>
      <source>{name} is a whole library, no file of annotations: take in all that is in it with zhupi merge {name}.</source>
      <translation>{name} 是整个资料库，不是批注文件：请用 zhupi merge {name} 并入其中的全部内容。</translation>
    </message>
    <message>
      <source>{name} is built as no page is that people read, and was left alone: it may do harm.</source>
      <translation>{name} 的结构不像给人看的网页，可能有害，未予打开。</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be read as a PDF.</source>
      <translation>{name} 已损坏，不能作为 PDF 读取。</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be unpacked.</source>
      <translation>{name} 已损坏，无法解开。</translation>
    </message>
    <message>
      <source>{name} is damaged: its text cannot be read.</source>
      <translation>{name} 已损坏，其中的文字无法读取。</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} 是空文件。</translation>
    </message>
    <message>
      <source>{name} is in no encoding that Zhupi knows; save it as UTF-8 and open it again.</source>
      <translation>{name} 的编码无法识别；请存为 UTF-8 后再打开。</translation>
    </message>
    <message>
      <source>{name} is no EPUB book: it does not say what its pages are.</source>
      <translation>{name} 不是 EPUB 电子书：它没有说明有哪些页面。</translation>
    </message>
    <message>
      <source>{name} is no JSON ({reason}): choose a file of web annotations (JSON-LD).</source>
      <translation>{name} 不是 JSON（{reason}）：请选择网络批注文件 (JSON-LD)。</translation>
    </message>
    <message>
      <source>{name} is no OpenDocument text: it has no text where one keeps it.</source>
      <translation>{name} 不是 OpenDocument 文本：应有文字之处没有文字。</translation>
    </message>
    <message>
      <source>{name} is no Word file: it has no text where Word keeps it.</source>
      <translation>{name} 不是 Word 文件：Word 存放文字之处没有文字。</translation>
    </message>
    <message>
      <source>{name} is no file that KOReader keeps beside a book: choose one called metadata.….lua.</source>
      <translation>{name} 不是 KOReader 保存在书旁的文件：请选择名为 metadata.….lua 的文件。</translation>
    </message>
    <message>
      <source>{name} is no file, and names no report in the library: zhupi list shows them, with their ids.</source>
      <translation>{name} 不是文件，也不是资料库中报告的标识：zhupi list 会列出报告和标识。</translation>
    </message>
    <message>
      <source>{name} is no name for a table: let it end in .csv or .xlsx.</source>
      <translation>{name} 不是表格的文件名：请以 .csv 或 .xlsx 结尾。</translation>
    </message>
    <message>
      <source>{name} is no name for a table: let it end in .docx, .xlsx, .csv or .md.</source>
      <translation>{name} 不能用作表格文件名：请以 .docx、.xlsx、.csv 或 .md 结尾。</translation>
    </message>
    <message>
      <source>{name} is no text but a binary file; Zhupi reads text files.</source>
      <translation>{name} 是二进制文件，不是文本；朱批只能打开文本文件。</translation>
    </message>
    <message>
      <source>{name} is not whole, or was changed by another program; it is left for later.</source>
      <translation>{name} 不完整，或被别的程序改过；留待以后再读。</translation>
    </message>
    <message>
      <source>{name} is of a kind that needs LibreOffice: install it, or save the file as .docx and open that.</source>
      <translation>{name} 这类文件要靠 LibreOffice 读取：请安装它，或把文件另存为 .docx 再打开。</translation>
    </message>
    <message>
      <source>{name} is too large ({size} MB); Zhupi opens files of up to {most} MB.</source>
      <translation>{name} 太大（{size} MB）；朱批最多打开 {most} MB 的文本。</translation>
    </message>
    <message>
      <source>{name} is too long for a report: it has more than a million characters.</source>
      <translation>{name} 超过一百万字，不会是一份报告，未予打开。</translation>
    </message>
    <message>
      <source>{name} leads to another place; nothing is read or written there.</source>
      <translation>{name} 指向别处；那里的内容不读也不写。</translation>
    </message>
    <message>
      <source>{name} names no report {where}: zhupi list{option} shows them, with their ids.</source>
      <translation>{where}没有标识为 {name} 的报告：zhupi list{option} 会列出报告和标识。</translation>
    </message>
    <message>
      <source>{name} needs more than {memory} MB of memory to be read, and was given up: it may be damaged.</source>
      <translation>读取 {name} 需要超过 {memory} MB 的内存，已放弃：文件可能已损坏。</translation>
    </message>
    <message>
      <source>{name} opens only with a password; please save a copy of it without one.</source>
      <translation>{name} 要有密码才能打开；请另存一份没有密码的再打开。</translation>
    </message>
    <message>
      <source>{name} says that it is {encoding} but is not; save it as UTF-8 and open it again.</source>
      <translation>{name} 标明编码为 {encoding}，内容却不是；请存为 UTF-8 后再打开。</translation>
    </message>
    <message>
      <source>{name} tells no place or no year, by which the next report could be found: name that, too.</source>
      <translation>{name} 没有写明地点或年份，无法找到下一年的报告：请同时给出下一年的报告。</translation>
    </message>
    <message>
      <source>{name} unpacks to more than any report holds, and was left alone: it may do harm.</source>
      <translation>{name} 解开后大得不像任何报告，可能有害，未予打开。</translation>
    </message>
    <message>
      <source>{name} was written by another version of Zhupi, and waits for one that can read it.</source>
      <translation>{name} 是另一个版本的朱批写的，等能读它的版本来读。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}): choose another place for it.</source>
      <translation>无法写入 {path}（{reason}）：请另选位置。</translation>
    </message>
    <message>
      <source>{path} does not exist; it may have been moved or renamed.</source>
      <translation>{path} 不存在，可能已移动或改名。</translation>
    </message>
    <message>
      <source>{path} has no files of the kinds that Zhupi reads ({kinds}).</source>
      <translation>{path} 中没有朱批能读的文件（{kinds}）。</translation>
    </message>
    <message>
      <source>{path} is a folder; choose a file inside it.</source>
      <translation>{path} 是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
      <source>{path} is damaged ({damage}), and nothing of it was taken in: bring back what is intact with zhupi salvage {path}, then merge the library that this makes.</source>
      <translation>{path} 已损坏（{damage}），其中的内容都没有并入：请先用 zhupi salvage {path} 抢救完好的部分，再并入由此得到的资料库。</translation>
    </message>
    <message>
      <source>{path} is no file but a device, a pipe or a socket; choose a file.</source>
      <translation>{path} 不是文件，而是设备、管道或套接字；请选择一个文件。</translation>
    </message>
    <message>
      <source>{path} is not a Zhupi library, or it is damaged; it is left as it is: zhupi salvage brings back what is intact, zhupi restore puts a backup in its place; or choose another library with --library.</source>
      <translation>{path} 不是朱批的资料库，或已损坏，已保持原样：zhupi salvage 可找回完好的内容，zhupi restore 可换上备份；也可用 --library 指定其他资料库。</translation>
    </message>
    <message>
      <source>{path} is the library itself: name another one.</source>
      <translation>{path} 就是这个资料库本身：请指定另一个。</translation>
    </message>
    <message>
      <source>{path} is there already, and was left as it is: name another file, or say --force.</source>
      <translation>{path} 已经存在，未作改动：请换一个文件名，或加上 --force。</translation>
    </message>
    <message>
      <source>{path} may not be read; ask for the permission to read it.</source>
      <translation>没有读取 {path} 的权限；请先取得权限。</translation>
    </message>
    <message>
      <source>{path} was not put in place, because it is damaged ({damage}): choose another backup.</source>
      <translation>{path} 已损坏（{damage}），未换上：请选另一份备份。</translation>
    </message>
    <message>
      <source>{reported} falls short of the {promised} that was promised.</source>
      <translation>实绩 {reported} 未达到所承诺的 {promised}。</translation>
    </message>
    <message>
      <source>{reported} is at most {points} points off the {promised} that it was to be about.</source>
      <translation>承诺为 {promised} 左右，实绩 {reported}，相差不超过 {points} 个百分点。</translation>
    </message>
    <message>
      <source>{reported} is just below the {promised} that it was to be about.</source>
      <translation>承诺为 {promised} 左右，实绩 {reported} 略低，无法断定。</translation>
    </message>
    <message>
      <source>{reported} is more than the {promised} that was promised at most.</source>
      <translation>实绩 {reported} 超出所承诺的上限 {promised}。</translation>
    </message>
    <message>
      <source>{reported} is no exact figure and too near the {promised} that was promised.</source>
      <translation>实绩 {reported} 不是确数，与所承诺的 {promised} 过于接近，无法断定。</translation>
    </message>
    <message>
      <source>{reported} reaches the {promised} that was promised.</source>
      <translation>实绩 {reported} 达到所承诺的 {promised}。</translation>
    </message>
    <message>
      <source>{reported} stays within the {promised} that was promised.</source>
      <translation>实绩 {reported} 在所承诺的 {promised} 以内。</translation>
    </message>
    <message>
      <source>{reports} reports are too many to be counted at once: at most {most} are. Choose a place, or years.</source>
      <translation>{reports} 份报告太多，一次最多统计 {most} 份：请选定地区或年份。</translation>
    </message>
    <message>
      <source>{what} at {place}</source>
      <translation>{place} 处{what}</translation>
    </message>
    <message>
      <source>{words} is the name of no measure that Zhupi knows; “main” asks for the main ones.</source>
      <translation>朱批不认识名为“{words}”的指标；用 main 可取全部主要指标。</translation>
    </message>
    <message>
      <source>{year} is no year of a report: write it as 2024.</source>
      <translation>“{year}”不是报告的年份，请写成 2024 的样子。</translation>
    </message>
    <message>
      <source>“{quote}” does not stand in {name}: give words as they stand in it.</source>
      <translation>“{quote}”不在 {name} 中：请照原文给出文字。</translation>
    </message>
    <message>
      <source>“{quote}” stands {count} times in {name}: say with --prefix or --suffix what is beside it.</source>
      <translation>“{quote}”在 {name} 中出现 {count} 次：请用 --prefix 或 --suffix 说明其前后文字。</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message numerus="yes">
      <source>%n candidate(s)</source>
      <translation>
        <numerusform>%n 处可能对应</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n met</source>
      <translation>
        <numerusform>%n 项完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missed</source>
      <translation>
        <numerusform>%n 项未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not reported</source>
      <translation>
        <numerusform>%n 项未报告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n 项承诺</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unclear</source>
      <translation>
        <numerusform>%n 项不明</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>人工认定</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>确定</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>可能</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>对应</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>未报告</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>实绩</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Unclear</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>结论</translation>
    </message>
    <message>
      <source>{promises}: {verdicts}</source>
      <translation>{promises}：{verdicts}</translation>
    </message>
    <message>
      <source>左右 allows {points} points</source>
      <translation>“左右”允许相差 {points} 个百分点</translation>
    </message>
  </context>
  <context>
    <name>PromisesModel</name>
    <message>
      <source>Match</source>
      <translation>对应</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>实绩</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>承诺数值</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>实绩数值</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>结论</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message numerus="yes">
      <source>%Ln shown</source>
      <translation>
        <numerusform>显示 %Ln 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Both side by side</source>
      <translation>两处并排</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>正在对照…</translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>已复制 %Ln 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy rows</source>
      <translation>复制所选行</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>导出此表…</translation>
    </message>
    <message>
      <source>Go to the outcome</source>
      <translation>前往实绩</translation>
    </message>
    <message>
      <source>Go to the promise</source>
      <translation>前往承诺</translation>
    </message>
    <message>
      <source>No promise matches.</source>
      <translation>没有符合条件的承诺。</translation>
    </message>
    <message>
      <source>No promise of the report before leads to this figure.</source>
      <translation>上一份报告中没有对应此数字的承诺。</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>Promises and what became of them</source>
      <translation>承诺及其结果</translation>
    </message>
    <message>
      <source>The earlier report promises nothing that is counted.</source>
      <translation>较早的报告没有可以计数的承诺。</translation>
    </message>
    <message>
      <source>This figure is no promise that can be followed.</source>
      <translation>此数字不是可以追踪的承诺。</translation>
    </message>
    <message>
      <source>Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown (*.md)</source>
      <translation>Word 文档 (*.docx);;工作簿 (*.xlsx);;表格 (*.csv);;Markdown (*.md)</translation>
    </message>
    <message>
      <source>{report} promises</source>
      <translation>{report} 承诺与实绩</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>文件类型(&amp;T)：</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>↑</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Collocation</source>
      <translation>搭配</translation>
    </message>
    <message>
      <source>First years</source>
      <translation>首见年份</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>词频</translation>
    </message>
    <message>
      <source>How much is said of the matters of word lists</source>
      <translation>各词表所述事项谈到多少</translation>
    </message>
    <message>
      <source>How often words or n-grams stand there</source>
      <translation>词语或字串出现多少次</translation>
    </message>
    <message>
      <source>Keyness</source>
      <translation>主题性</translation>
    </message>
    <message>
      <source>New and gone</source>
      <translation>提法变化</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <source>The years in which words are used</source>
      <translation>词语在哪些年份使用</translation>
    </message>
    <message>
      <source>What is like these reports, and by which sentences</source>
      <translation>哪些与这些报告相似，凭哪些句子</translation>
    </message>
    <message>
      <source>What is said much more, or less, than elsewhere</source>
      <translation>哪些说得比别处多得多，或少得多</translation>
    </message>
    <message>
      <source>What others do not say, and what only they say</source>
      <translation>哪些是别处没有的，哪些只有别处才有</translation>
    </message>
    <message>
      <source>What stands near a word</source>
      <translation>一词附近有哪些词</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>词表</translation>
    </message>
  </context>
  <context>
    <name>ReadingDialog</name>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Both edges of the column straight</source>
      <translation>两端对齐</translation>
    </message>
    <message>
      <source>Column width</source>
      <translation>版心宽度</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>界面字体</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>行距</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>页边距</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注字体</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>正文字体</translation>
    </message>
    <message>
      <source>Reading settings</source>
      <translation>阅读设置</translation>
    </message>
    <message>
      <source>{} characters</source>
      <translation>{} 字</translation>
    </message>
    <message>
      <source>{} pixels</source>
      <translation>{} 像素</translation>
    </message>
  </context>
  <context>
    <name>Removed</name>
    <message>
      <source>HTML comment</source>
      <translation>HTML 注释</translation>
    </message>
    <message>
      <source>abstract</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>character reference</source>
      <translation>网页字符代码</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>原文件中的批注</translation>
    </message>
    <message>
      <source>damaged page</source>
      <translation>损坏的页</translation>
    </message>
    <message>
      <source>deleted text</source>
      <translation>修订时删除的文字</translation>
    </message>
    <message>
      <source>formatting sign</source>
      <translation>排版符号</translation>
    </message>
    <message>
      <source>garbled line</source>
      <translation>乱码行，已还原</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>隐藏的文字</translation>
    </message>
    <message>
      <source>hyphen</source>
      <translation>行末连字符</translation>
    </message>
    <message>
      <source>invisible character</source>
      <translation>不可见字符</translation>
    </message>
    <message>
      <source>link address</source>
      <translation>链接地址</translation>
    </message>
    <message>
      <source>link back</source>
      <translation>返回正文的链接</translation>
    </message>
    <message>
      <source>link farm</source>
      <translation>链接堆</translation>
    </message>
    <message>
      <source>lost character</source>
      <translation>丢失的字符</translation>
    </message>
    <message>
      <source>lost space</source>
      <translation>丢失的空格</translation>
    </message>
    <message>
      <source>missing words</source>
      <translation>可能缺失的字数</translation>
    </message>
    <message>
      <source>mojibake</source>
      <translation>乱码，已还原</translation>
    </message>
    <message>
      <source>moved text</source>
      <translation>修订时移走的文字</translation>
    </message>
    <message>
      <source>news agency</source>
      <translation>新闻机构</translation>
    </message>
    <message>
      <source>note number</source>
      <translation>注释编号</translation>
    </message>
    <message>
      <source>note of a reader</source>
      <translation>读者的批注</translation>
    </message>
    <message>
      <source>note that nothing calls</source>
      <translation>正文中没有引用的注释</translation>
    </message>
    <message>
      <source>outside the page</source>
      <translation>页面以外的文字</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>页脚</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>页眉</translation>
    </message>
    <message>
      <source>page metadata</source>
      <translation>网页信息</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>页码</translation>
    </message>
    <message>
      <source>photo caption</source>
      <translation>图片说明</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>picture of a page</source>
      <translation>只有图像的页面</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>重复印刷的字</translation>
    </message>
    <message>
      <source>private character</source>
      <translation>私用区字符</translation>
    </message>
    <message>
      <source>reading of a character</source>
      <translation>注音</translation>
    </message>
    <message>
      <source>recognized text</source>
      <translation>识别文字中存疑的比例</translation>
    </message>
    <message>
      <source>repeated text</source>
      <translation>重复的正文</translation>
    </message>
    <message>
      <source>sign of a font</source>
      <translation>符号字体中的符号</translation>
    </message>
    <message>
      <source>site navigation</source>
      <translation>网站导航</translation>
    </message>
    <message>
      <source>slanted text</source>
      <translation>倾斜的文字</translation>
    </message>
    <message>
      <source>style rule</source>
      <translation>样式代码</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>unreadable bytes</source>
      <translation>无法识别的字节</translation>
    </message>
    <message>
      <source>watermark</source>
      <translation>水印</translation>
    </message>
    <message>
      <source>web page</source>
      <translation>网页上的其他内容</translation>
    </message>
    <message>
      <source>written-out line break</source>
      <translation>字面换行符</translation>
    </message>
  </context>
  <context>
    <name>ReportsModel</name>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n 个版本</numerusform>
      </translation>
    </message>
    <message>
      <source>Place unknown</source>
      <translation>地区不明</translation>
    </message>
    <message>
      <source>Year unknown</source>
      <translation>年份不明</translation>
    </message>
  </context>
  <context>
    <name>RestoringDialog</name>
    <message>
      <source>&amp;Another file…</source>
      <translation>其他文件(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Put in place</source>
      <translation>换上此备份(&amp;P)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>选择备份</translation>
    </message>
    <message>
      <source>Library (*.sqlite)</source>
      <translation>资料库 (*.sqlite)</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>恢复备份</translation>
    </message>
    <message>
      <source>The backup is being put in place…</source>
      <translation>正在换上备份……</translation>
    </message>
    <message>
      <source>The backup is being read and checked…</source>
      <translation>正在读取并检查备份……</translation>
    </message>
    <message>
      <source>The backup is in place.</source>
      <translation>备份已换上。</translation>
    </message>
    <message>
      <source>The backup is in place. The library as it was lies in {path}</source>
      <translation>备份已换上。原来的资料库在 {path}</translation>
    </message>
    <message>
      <source>The backup is whole. Reports: {reports}, notes: {notes}</source>
      <translation>备份完好：报告 {reports} 份，批注 {notes} 条</translation>
    </message>
    <message>
      <source>The library as it is now is moved aside and stays in its folder.</source>
      <translation>现在的资料库会移到一旁，仍留在原文件夹中。</translation>
    </message>
    <message>
      <source>There is no backup beside the library yet.</source>
      <translation>资料库旁还没有备份。</translation>
    </message>
    <message>
      <source>What the backup holds</source>
      <translation>备份中的内容</translation>
    </message>
  </context>
  <context>
    <name>SavedMenu</name>
    <message>
      <source>Edit word lists…</source>
      <translation>编辑词表…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>保存这次查找</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Saved searches and word lists</source>
      <translation>保存的查找与词表</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>词表</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln 处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>附件</translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>已复制 %Ln 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Every place of the words in all reports, in any script.

Several words: all in one paragraph · "…": exactly so · -word: not in the paragraph · OR: one or the other</source>
      <translation>所有报告中出现这些词的每一处，不分简繁。

几个词：同在一段 · “…”：整体出现 · -词：段中没有 · OR：任一即可</translation>
    </message>
    <message>
      <source>Export lines</source>
      <translation>导出结果</translation>
    </message>
    <message>
      <source>Glossaries</source>
      <translation>名词解释</translation>
    </message>
    <message>
      <source>Hits in all reports</source>
      <translation>所有报告中的结果</translation>
    </message>
    <message>
      <source>Nothing found in these reports. In all of them there may be more.</source>
      <translation>这些报告中没有。放宽条件，也许别处有。</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>没有找到。</translation>
    </message>
    <message>
      <source>Other sections</source>
      <translation>其他部分</translation>
    </message>
    <message>
      <source>Place not known</source>
      <translation>地方不详</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>正在查找……</translation>
    </message>
    <message>
      <source>The index is being made: {done} of {total}. One can search meanwhile.</source>
      <translation>正在建立索引：{done} / {total}，其间照常可以查找。</translation>
    </message>
    <message>
      <source>This note has no place in the text.</source>
      <translation>这条批注在文中没有位置。</translation>
    </message>
    <message>
      <source>What is planned</source>
      <translation>工作安排</translation>
    </message>
    <message>
      <source>What was achieved</source>
      <translation>工作回顾</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>Year not known</source>
      <translation>年份不详</translation>
    </message>
    <message>
      <source>{file}; these are the first {count} of {total} hits</source>
      <translation>{file}；这是全部 {total} 处中的前 {count} 处</translation>
    </message>
    <message>
      <source>{found}, as counted. Enter finds all.</source>
      <translation>{found}，只列所统计的；按回车查全部</translation>
    </message>
    <message>
      <source>{found}; the first {count} are listed</source>
      <translation>{found}，列出前 {count} 处</translation>
    </message>
    <message>
      <source>{hits} in {reports}</source>
      <translation>{reports}中 {hits}</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>复制并注明出处</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>选中的文字</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>Confirm</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Keep that the next report says nothing of it</source>
      <translation>记下：下一年的报告没有提及</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>Open both reports beside each other, each at its sentence</source>
      <translation>并排打开两份报告，各到所在的句子</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤回认定</translation>
    </message>
    <message>
      <source>Take back what was settled by hand</source>
      <translation>撤回人工认定的结果</translation>
    </message>
    <message>
      <source>This is the outcome: link both passages</source>
      <translation>这就是实绩：把两处连起来</translation>
    </message>
    <message>
      <source>What was promised</source>
      <translation>承诺了什么</translation>
    </message>
  </context>
  <context>
    <name>Series</name>
    <message>
      <source>Result</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>人工更正</translation>
    </message>
    <message>
      <source>elsewhere: {others}</source>
      <translation>另有：{others}</translation>
    </message>
    <message>
      <source>it may be of a part of the place</source>
      <translation>可能只是其中一部分地区</translation>
    </message>
    <message>
      <source>it may be of a part of the year</source>
      <translation>可能只是年内一段时间</translation>
    </message>
    <message>
      <source>not sure: {why}</source>
      <translation>存疑：{why}</translation>
    </message>
    <message>
      <source>the report says something else elsewhere</source>
      <translation>报告别处说法不同</translation>
    </message>
    <message>
      <source>the year is not said</source>
      <translation>没有说明年份</translation>
    </message>
    <message>
      <source>{years}, yearly</source>
      <translation>{years} 年均</translation>
    </message>
  </context>
  <context>
    <name>SeriesPage</name>
    <message numerus="yes">
      <source>%Ln not sure</source>
      <translation>
        <numerusform>%Ln 条存疑</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln 个地方</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln 条数据</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>增量</translation>
    </message>
    <message>
      <source>Chart of what reports say</source>
      <translation>报告数据图</translation>
    </message>
    <message>
      <source>Choose a measure, or type one: each report tells of it in a sentence.</source>
      <translation>请选择或输入一个指标，即可查看各份报告的说法。</translation>
    </message>
    <message>
      <source>Copied: the chart</source>
      <translation>已复制图表</translation>
    </message>
    <message>
      <source>Copy cells</source>
      <translation>复制单元格</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>导出此表…</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增速</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>总量</translation>
    </message>
    <message>
      <source>Looking through the reports …</source>
      <translation>正在查阅报告…</translation>
    </message>
    <message>
      <source>No report states anything of this measure.</source>
      <translation>没有报告提到这个指标。</translation>
    </message>
    <message>
      <source>Save the chart…</source>
      <translation>保存图表…</translation>
    </message>
    <message>
      <source>Show its sentence</source>
      <translation>查看原句</translation>
    </message>
    <message>
      <source>Show {value} in {report}</source>
      <translation>查看 {value}（{report}）</translation>
    </message>
    <message>
      <source>What reports say, by place and year</source>
      <translation>各地历年数据表</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>it may also mean {others}</source>
      <translation>也可能指{others}</translation>
    </message>
    <message numerus="yes">
      <source>the first %Ln place(s) are drawn</source>
      <translation>
        <numerusform>图中为前 %Ln 个地方</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SharingDialog</name>
    <message>
      <source>Choose the folder first.</source>
      <translation>请先选择文件夹。</translation>
    </message>
    <message>
      <source>Give the name by which the others are to know you.</source>
      <translation>请填写您的名字，让同事知道批注是谁写的。</translation>
    </message>
    <message>
      <source>Share notes</source>
      <translation>共享批注</translation>
    </message>
    <message>
      <source>The folder is being looked at…</source>
      <translation>正在查看文件夹…</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名词</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>名词</translation>
    </message>
  </context>
  <context>
    <name>Spoken</name>
    <message>
      <source>Annotation</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>书签</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>名词</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 figure</source>
      <translation>1 个数据</translation>
    </message>
    <message>
      <source>1 note</source>
      <translation>1 条批注</translation>
    </message>
    <message>
      <source>1 term</source>
      <translation>1 条名词</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>未保存</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>正在打开…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在保存…</translation>
    </message>
    <message>
      <source>{count} figures</source>
      <translation>{count} 个数据</translation>
    </message>
    <message>
      <source>{count} notes</source>
      <translation>{count} 条批注</translation>
    </message>
    <message>
      <source>{count} terms</source>
      <translation>{count} 条名词</translation>
    </message>
    <message>
      <source>{minutes} min left</source>
      <translation>约剩 {minutes} 分钟</translation>
    </message>
  </context>
  <context>
    <name>Summaries</name>
    <message>
      <source>1 figure</source>
      <translation>1 数</translation>
    </message>
    <message>
      <source>1 hit</source>
      <translation>1 处匹配</translation>
    </message>
    <message>
      <source>1 note</source>
      <translation>1 注</translation>
    </message>
    <message>
      <source>{n} figures</source>
      <translation>{n} 数</translation>
    </message>
    <message>
      <source>{n} hits</source>
      <translation>{n} 处匹配</translation>
    </message>
    <message>
      <source>{n} notes</source>
      <translation>{n} 注</translation>
    </message>
    <message>
      <source>{n} ¶</source>
      <translation>{n} 段</translation>
    </message>
  </context>
  <context>
    <name>Switcher</name>
    <message>
      <source>/ reports   @ sections   # notes and tags   ? terms</source>
      <translation>/ 报告　　@ 章节　　# 批注和标签　　? 名词</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>与哪份报告比较</translation>
    </message>
    <message>
      <source>Go to a report, section, note or term</source>
      <translation>转到报告、章节、批注或名词</translation>
    </message>
    <message>
      <source>No other report is called so.</source>
      <translation>没有这个名称的其他报告。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Nothing here is called so.</source>
      <translation>没有匹配的内容。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>名词</translation>
    </message>
    <message>
      <source>What can be gone to</source>
      <translation>可转到的内容</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Open reports</source>
      <translation>打开的报告</translation>
    </message>
    <message>
      <source>Tabs farther left</source>
      <translation>左边的标签页</translation>
    </message>
    <message>
      <source>Tabs farther right</source>
      <translation>右边的标签页</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>New name of the tag</source>
      <translation>标签的新名称</translation>
    </message>
    <message>
      <source>New name; a name in use merges both, “/” nests</source>
      <translation>新名称；若已有同名标签则合并，“/”表示层级</translation>
    </message>
    <message>
      <source>No note has a tag yet.</source>
      <translation>还没有批注带标签。</translation>
    </message>
    <message>
      <source>Notes here</source>
      <translation>本报告批注数</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
  </context>
  <context>
    <name>TagsEditor</name>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Tags, with commas between</source>
      <translation>标签，用逗号分隔</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>Beside the library lies a copy in conflict with it: {name}</source>
      <translation>资料库旁边有一个与它冲突的副本：{name}</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>我</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>已解决</translation>
    </message>
    <message>
      <source>Share notes…</source>
      <translation>共享批注…</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>收进来</translation>
    </message>
  </context>
  <context>
    <name>TeamNotices</name>
    <message numerus="yes">
      <source>%n note(s) of the team are new or changed</source>
      <translation>
        <numerusform>同事新写或改动了 %n 条批注</numerusform>
      </translation>
    </message>
    <message>
      <source>The shared folder is there again, and all went out.</source>
      <translation>共享文件夹又连上了，批注都已送出。</translation>
    </message>
  </context>
  <context>
    <name>Time</name>
    <message>
      <source>by {year}</source>
      <translation>到 {year} 年</translation>
    </message>
    <message>
      <source>in future</source>
      <translation>今后</translation>
    </message>
    <message>
      <source>one year</source>
      <translation>一年</translation>
    </message>
    <message>
      <source>several years</source>
      <translation>多年</translation>
    </message>
    <message>
      <source>since {first}</source>
      <translation>{first} 年以来</translation>
    </message>
    <message>
      <source>up to {year}</source>
      <translation>至 {year} 年</translation>
    </message>
    <message>
      <source>{first}–{year}</source>
      <translation>{first}–{year}</translation>
    </message>
    <message>
      <source>{year}</source>
      <translation>{year}</translation>
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Reports opened last</source>
      <translation>最近打开的报告</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>删除时间</translation>
    </message>
    <message>
      <source>Removed notes</source>
      <translation>已删除的批注</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>回收站是空的。</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>原文</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Something went wrong in Zhupi itself. What you wrote is safe. The details are in {log}.</source>
      <translation>朱批自身出了错。你写下的内容是安全的。详情见 {log}。</translation>
    </message>
  </context>
  <context>
    <name>UnderWay</name>
    <message>
      <source>Under way</source>
      <translation>进行中</translation>
    </message>
  </context>
  <context>
    <name>VersionNotices</name>
    <message>
      <source>A report of its own, with its own notes</source>
      <translation>已是独立的报告，批注各归其文</translation>
    </message>
    <message>
      <source>A version of the other report; their notes are shown together</source>
      <translation>已视为那份报告的另一版本，批注一并显示</translation>
    </message>
    <message>
      <source>Another report</source>
      <translation>是另一份报告</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Take for one report</source>
      <translation>视为同一份报告</translation>
    </message>
    <message>
      <source>Taken for another version of a report that is there, with its notes</source>
      <translation>已视为库中一份报告的另一版本，批注随之而来</translation>
    </message>
    <message>
      <source>There is another report of this place and year</source>
      <translation>库中另有一份同地同年的报告</translation>
    </message>
  </context>
  <context>
    <name>Visitors</name>
    <message>
      <source>Notes new or changed by the command line: {count}</source>
      <translation>命令行新增或改动批注 {count} 条</translation>
    </message>
  </context>
  <context>
    <name>WordListsDialog</name>
    <message numerus="yes">
      <source>%n list(s) taken in</source>
      <translation>
        <numerusform>已导入 %n 个词表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n list(s) written into {file}</source>
      <translation>
        <numerusform>已把 %n 个词表写入 {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>A word a line, or several with + or 、 between. All is kept as you type.</source>
      <translation>每行一个词，也可用 + 或、隔开。输入即保存。</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Export word lists</source>
      <translation>导出词表</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Import word lists</source>
      <translation>导入词表</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>词表名称</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新建</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>新词表</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>纯文本</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Several words that stand for one matter: 环境 = 环境 + 环保 + 污染.

Make a list, or drop a plain text file here.</source>
      <translation>一个词表是代表同一事项的几个词：环境 = 环境 + 环保 + 污染。

请新建一个，或把纯文本文件拖到这里。</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>词表</translation>
    </message>
    <message>
      <source>Words of the list</source>
      <translation>词表中的词</translation>
    </message>
    <message>
      <source>“{name}” removed</source>
      <translation>已删除“{name}”</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>No report of the library is chosen.</source>
      <translation>没有选中资料库中的报告。</translation>
    </message>
  </context>
  <context>
    <name>WordsColumns</name>
    <message>
      <source>After</source>
      <translation>在后</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>依据</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>在前</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>字数</translation>
    </message>
    <message>
      <source>Cosine of the counts of pairs of characters, each weighed by how few have it (TF-IDF); 1 is the same (Spärck Jones 1972; Salton, Wong and Yang 1975)</source>
      <translation>两字串次数的余弦，各按其少见程度加权（TF-IDF）；1 为相同（Spärck Jones 1972；Salton、Wong、Yang 1975）</translation>
    </message>
    <message>
      <source>Cosine of three characters in a row, each weighed by how few sentences have it</source>
      <translation>三字串的余弦，各按其在句中的少见程度加权</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>次数</translation>
    </message>
    <message>
      <source>DP ÷ (1 − the smallest report's share), so that 1 is reached (Lijffijt and Gries 2012)</source>
      <translation>DP ÷（1 − 最短报告所占比重），使上限为 1（Lijffijt、Gries 2012）</translation>
    </message>
    <message>
      <source>First year</source>
      <translation>首见</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>本处</translation>
    </message>
    <message>
      <source>How many characters are counted</source>
      <translation>统计了多少字</translation>
    </message>
    <message>
      <source>How many times it doubles: log₂ of the ratio of relative frequencies. +1 is twice as often, −1 half as often; 0.5 stands for a count of nought (Hardie 2014)</source>
      <translation>翻了几番：相对频率之比的 log₂。+1 为两倍，−1 为一半；零次按 0.5 计（Hardie 2014）</translation>
    </message>
    <message>
      <source>How much more often than by chance: log₂ (together × all words ÷ (words near × in all)); rare words have much (Church and Hanks 1990)</source>
      <translation>比偶然多多少：log₂（共现 × 总词数 ÷（邻近词数 × 总次数））；少见词偏高（Church、Hanks 1990）</translation>
    </message>
    <message>
      <source>How often any word of the list stands there; what is part of a longer one counts once</source>
      <translation>词表中任一词出现的次数；包含在更长词中的只计一次</translation>
    </message>
    <message>
      <source>How often both stand near</source>
      <translation>两词邻近的次数</translation>
    </message>
    <message>
      <source>How often in ten thousand characters of those compared with</source>
      <translation>对比报告中每万字出现的次数</translation>
    </message>
    <message>
      <source>How often in ten thousand characters: count × 10,000 ÷ characters that are counted</source>
      <translation>每万字次数：次数 × 10,000 ÷ 统计字数</translation>
    </message>
    <message>
      <source>How often it stands after the word</source>
      <translation>在该词之后的次数</translation>
    </message>
    <message>
      <source>How often it stands anywhere</source>
      <translation>总共出现的次数</translation>
    </message>
    <message>
      <source>How often it stands before the word</source>
      <translation>在该词之前的次数</translation>
    </message>
    <message>
      <source>How often it stands in the chosen reports</source>
      <translation>在所选报告中的次数</translation>
    </message>
    <message>
      <source>How often it stands in those compared with</source>
      <translation>在对比报告中的次数</translation>
    </message>
    <message>
      <source>How often it stands there</source>
      <translation>出现的次数</translation>
    </message>
    <message>
      <source>How surely the two differ: 2 × the sum of count × ln (count ÷ expected count) of both sides; above 6.63 it is chance in less than one of a hundred words (Rayson and Garside 2000)</source>
      <translation>两者差别的把握：双方 次数 × ln（次数 ÷ 期望次数）之和的 2 倍；大于 6.63 时，百词之中属偶然者不到一个（Rayson、Garside 2000）</translation>
    </message>
    <message>
      <source>How surely the two go together: 2 × the sum of count × ln (count ÷ expected count), over the table of near or not, this word or another (Dunning 1993)</source>
      <translation>两词相伴的把握：在“邻近与否 × 是否此词”的四格表上，次数 × ln（次数 ÷ 期望次数）之和的 2 倍（Dunning 1993）</translation>
    </message>
    <message>
      <source>How unevenly reports have it, deviation of proportions: half the sum of |share of the count − share of the characters|, over the reports. 0 is even, near 1 one report has all (Gries 2008)</source>
      <translation>在各报告中分布的不均匀程度（比例偏差）：各报告 |次数比重 − 字数比重| 之和的一半。0 为均匀，近 1 为集中于一份（Gries 2008）</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>总次数</translation>
    </message>
    <message>
      <source>In how many reports it stands</source>
      <translation>出现在多少份报告中</translation>
    </message>
    <message>
      <source>In how many reports there is a hit</source>
      <translation>多少份报告中有命中</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Log ratio</source>
      <translation>对数比</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <source>Mutual information</source>
      <translation>互信息</translation>
    </message>
    <message>
      <source>Near it</source>
      <translation>邻近词</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新出现</translation>
    </message>
    <message>
      <source>Of reports</source>
      <translation>占报告</translation>
    </message>
    <message>
      <source>Of sentences</source>
      <translation>占句子</translation>
    </message>
    <message>
      <source>Only here, or only there</source>
      <translation>只在本处，或只在对比处</translation>
    </message>
    <message>
      <source>Per 10,000 characters</source>
      <translation>每万字</translation>
    </message>
    <message>
      <source>Per 10,000, there</source>
      <translation>对比处每万字</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>提法</translation>
    </message>
    <message>
      <source>Quoted or explained</source>
      <translation>加引号或有解释</translation>
    </message>
    <message>
      <source>Repeated</source>
      <translation>多次出现</translation>
    </message>
    <message>
      <source>Repeated there; or in quotation marks or in a glossary, even once</source>
      <translation>多次出现；或加引号、列入名词解释，哪怕一次</translation>
    </message>
    <message>
      <source>Report, year or place</source>
      <translation>报告、年份或地区</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告数</translation>
    </message>
    <message>
      <source>Sentence here</source>
      <translation>本处句子</translation>
    </message>
    <message>
      <source>Sentence there</source>
      <translation>对比处句子</translation>
    </message>
    <message>
      <source>The first year with it in the whole library, and how often it stands in ten thousand characters of each year's reports</source>
      <translation>整个资料库中首次出现的年份，以及各年报告中每万字的次数</translation>
    </message>
    <message>
      <source>The first year with it in these reports, and how often it stands in ten thousand characters of each year's</source>
      <translation>这些报告中首次出现的年份，以及各年报告中每万字的次数</translation>
    </message>
    <message>
      <source>The longest phrases: none is part of a longer one as often there</source>
      <translation>取最长的提法：不含次数相同的更长提法的片段</translation>
    </message>
    <message>
      <source>The report, year or place</source>
      <translation>报告、年份或地区</translation>
    </message>
    <message>
      <source>The share of reports that have it</source>
      <translation>含有它的报告占多少</translation>
    </message>
    <message>
      <source>The share of sentences that have it</source>
      <translation>含有它的句子占多少</translation>
    </message>
    <message>
      <source>The share of sentences with a hit</source>
      <translation>有命中的句子占多少</translation>
    </message>
    <message>
      <source>There</source>
      <translation>对比处</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>共现</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>何处</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>词表</translation>
    </message>
  </context>
  <context>
    <name>WordsPage</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln 字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln 份报告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>已复制 %Ln 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy rows</source>
      <translation>复制所选行</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>导出此表…</translation>
    </message>
    <message>
      <source>No sentences are alike.</source>
      <translation>没有相似的句子。</translation>
    </message>
    <message>
      <source>Nothing is new, and nothing is gone.</source>
      <translation>没有新出现的提法，也没有消失的提法。</translation>
    </message>
    <message>
      <source>Nothing is said surely more or less than there. Compare with other reports.</source>
      <translation>与对比处相比，没有明显更多或更少的词语。请换一个比较对象。</translation>
    </message>
    <message>
      <source>Nothing stands near this word so often. Ask for fewer times, or more words.</source>
      <translation>没有词语这样频繁地出现在它附近。请减少次数，或扩大范围。</translation>
    </message>
    <message>
      <source>Nothing stands there so often. Ask for fewer times.</source>
      <translation>没有出现这么多次的。请减少次数。</translation>
    </message>
    <message>
      <source>Show its sentences</source>
      <translation>查看所在句子</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>These reports do not use these words, or tell no year.</source>
      <translation>这些报告没有使用这些词语，或没有注明年份。</translation>
    </message>
    <message>
      <source>What was counted</source>
      <translation>统计结果</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
      <source>compared with %Ln report(s)</source>
      <translation>
        <numerusform>对比 %Ln 份报告</numerusform>
      </translation>
    </message>
    <message>
      <source>other reports are there now</source>
      <translation>报告已有变化</translation>
    </message>
    <message>
      <source>the first {count} rows</source>
      <translation>前 {count} 行</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>Written: {file}</source>
      <translation>已写入：{file}</translation>
    </message>
  </context>
  <context>
    <name>YourDataDialog</name>
    <message>
      <source>&amp;Back up now</source>
      <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Export everything…</source>
      <translation>全部导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
      <source>A backup is being made and checked…</source>
      <translation>正在备份并检查……</translation>
    </message>
    <message>
      <source>All is well: every page and every row is as it was written.</source>
      <translation>一切完好：每一页、每一行都与写入时相同。</translation>
    </message>
    <message>
      <source>All reports and notes are being written…</source>
      <translation>正在写出全部报告和批注……</translation>
    </message>
    <message>
      <source>All reports and notes are in {path}</source>
      <translation>全部报告和批注已写入 {path}</translation>
    </message>
    <message>
      <source>Every page and every row is being read…</source>
      <translation>正在逐页逐行读取……</translation>
    </message>
    <message>
      <source>Export everything</source>
      <translation>全部导出</translation>
    </message>
    <message>
      <source>JSON Lines (*.jsonl)</source>
      <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>最近备份</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>Open the folder of the library</source>
      <translation>打开资料库所在的文件夹</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Something in the library is damaged ({count}): {first}</source>
      <translation>资料库中有 {count} 处损坏：{first}</translation>
    </message>
    <message>
      <source>The backup is made and checked: {path}</source>
      <translation>备份已完成并检查无误：{path}</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>您的资料</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>尚无</translation>
    </message>
    <message>
      <source>{day}, {count} in all</source>
      <translation>{day}，共 {count} 份</translation>
    </message>
  </context>
  <context>
    <name>_Joining</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>选择(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Join</source>
      <translation>加入(&amp;J)</translation>
    </message>
    <message>
      <source>Choose a folder that all of you can write: on a network drive, or one that Nextcloud, Jianguoyun or OneDrive keeps alike. Each member's notes go there in files of their own, and those of the others come into your library.</source>
      <translation>选一个大家都能写入的文件夹：可以在网络盘上，也可以由 Nextcloud、坚果云或 OneDrive 同步。每个人的批注写进自己的文件，别人的批注会收进您的资料库。</translation>
    </message>
    <message>
      <source>Shared folder</source>
      <translation>共享文件夹</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>您的名字(&amp;N)</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的名字</translation>
    </message>
    <message>
      <source>as the others are to see it</source>
      <translation>同事看到的名字</translation>
    </message>
  </context>
  <context>
    <name>_Standing</name>
    <message numerus="yes">
      <source>%n note(s) wait for their report, which has not arrived yet.</source>
      <translation>
        <numerusform>有 %n 条批注在等它们的报告，报告还没有同步过来。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Look now</source>
      <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
      <source>L&amp;eave</source>
      <translation>退出(&amp;E)</translation>
    </message>
    <message>
      <source>Leaving takes nothing away: all notes stay in your library, and yours in the folder.</source>
      <translation>退出不会带走任何东西：所有批注都留在您的资料库里，您写的也留在文件夹里。</translation>
    </message>
    <message>
      <source>Looked at last: {time}</source>
      <translation>上次查看：{time}</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Nobody else has written here yet.</source>
      <translation>这里还没有别人写过批注。</translation>
    </message>
    <message>
      <source>Shared in {folder} as {name}</source>
      <translation>以“{name}”的名字共享于 {folder}</translation>
    </message>
    <message>
      <source>The folder is being looked at…</source>
      <translation>正在查看文件夹…</translation>
    </message>
    <message>
      <source>What you write is in your library, and goes out as soon as the folder is there.</source>
      <translation>您写的都在资料库里，文件夹一连上就会送出。</translation>
    </message>
  </context>
</TS>
