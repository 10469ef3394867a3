<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>A reader and annotator for Chinese government work reports.</source>
      <translation>政府工作報告閱讀與批註工具。</translation>
    </message>
    <message>
      <source>About Zhupi</source>
      <translation>關於朱批</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Works offline.</source>
      <translation>自由軟體，MIT 授權條款，離線執行。</translation>
    </message>
  </context>
  <context>
    <name>AboutPanel</name>
    <message>
      <source>About this document</source>
      <translation>關於本文</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>字數</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>報告日期</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>編碼</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>From the page</source>
      <translation>網頁資訊</translation>
    </message>
    <message>
      <source>In numbers</source>
      <translation>統計</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>類型</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Nothing: the file held the report and no more.</source>
      <translation>沒有：檔案裡只有報告本身。</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地區</translation>
    </message>
    <message>
      <source>References</source>
      <translation>引用</translation>
    </message>
    <message>
      <source>Removed on opening</source>
      <translation>開啟時移除的內容</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>章節</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>報告人</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>名詞</translation>
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
      <translation>是「{report}」的另一版本</translation>
    </message>
    <message>
      <source>Added as a report of its own</source>
      <translation>已作為獨立的報告加入</translation>
    </message>
    <message>
      <source>Added; perhaps a version of {report}</source>
      <translation>已加入；可能是「{report}」的另一版本</translation>
    </message>
    <message>
      <source>Another report</source>
      <translation>是另一份報告</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Files added</source>
      <translation>加入的檔案</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Take for one report</source>
      <translation>視為同一份報告</translation>
    </message>
    <message>
      <source>Taken for one report</source>
      <translation>已視為同一份報告</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>結果</translation>
    </message>
  </context>
  <context>
    <name>Action</name>
    <message>
      <source>&amp;Annotate</source>
      <translation>批註(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編輯(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>檔案(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>前往(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>說明(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>資料庫(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>檢視(&amp;V)</translation>
    </message>
    <message>
      <source>A measure through the years…</source>
      <translation>指標的歷年數據…</translation>
    </message>
    <message>
      <source>About Zhupi</source>
      <translation>關於朱批</translation>
    </message>
    <message>
      <source>About this document</source>
      <translation>關於本文</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>加入資料夾…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>加入檔案…</translation>
    </message>
    <message>
      <source>Agreement of two readers…</source>
      <translation>兩人標註的一致程度…</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>全部報告</translation>
    </message>
    <message>
      <source>Arrow keys move a caret</source>
      <translation>用方向鍵移動游標</translation>
    </message>
    <message>
      <source>As printed</source>
      <translation>原文</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>依照系統</translation>
    </message>
    <message>
      <source>Attach to selection</source>
      <translation>附到所選文字</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>後退</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>書籤</translation>
    </message>
    <message>
      <source>Bring back from the trash</source>
      <translation>從資源回收筒復原</translation>
    </message>
    <message>
      <source>Carry notes over…</source>
      <translation>帶入批註…</translation>
    </message>
    <message>
      <source>Close other tabs</source>
      <translation>關閉其他分頁</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>關閉分頁</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>關閉視窗</translation>
    </message>
    <message>
      <source>Colour meanings…</source>
      <translation>顏色含義…</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <translation>並排比較</translation>
    </message>
    <message>
      <source>Compare with…</source>
      <translation>與其他報告比較…</translation>
    </message>
    <message>
      <source>Confirm promise and outcome</source>
      <translation>確認承諾與實績對應</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目錄</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Copy as printed</source>
      <translation>複製原文</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>複製並註明出處</translation>
    </message>
    <message>
      <source>Correct metadata…</source>
      <translation>更正報告資訊…</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差異</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空資源回收筒…</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Export figures…</source>
      <translation>匯出數據…</translation>
    </message>
    <message>
      <source>Export notes…</source>
      <translation>匯出批註…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Figures in colour</source>
      <translation>數據著色</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>尋找下一個</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>尋找上一個</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>尋找…</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>全部摺疊</translation>
    </message>
    <message>
      <source>Fold heading</source>
      <translation>摺疊標題</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>摺疊或展開本節</translation>
    </message>
    <message>
      <source>Folding</source>
      <translation>摺疊</translation>
    </message>
    <message>
      <source>Follow link</source>
      <translation>前往連結另一端</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>前進</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名詞</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>前往…</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>使用指南</translation>
    </message>
    <message>
      <source>Heads of the table</source>
      <translation>移到表頭</translation>
    </message>
    <message>
      <source>Highlight blue</source>
      <translation>藍色醒目標示</translation>
    </message>
    <message>
      <source>Highlight green</source>
      <translation>綠色醒目標示</translation>
    </message>
    <message>
      <source>Highlight purple</source>
      <translation>紫色醒目標示</translation>
    </message>
    <message>
      <source>Highlight red</source>
      <translation>紅色醒目標示</translation>
    </message>
    <message>
      <source>Highlight yellow</source>
      <translation>黃色醒目標示</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>歷史…</translation>
    </message>
    <message>
      <source>Import notes…</source>
      <translation>匯入批註…</translation>
    </message>
    <message>
      <source>Its like in the other report</source>
      <translation>另一份報告中的對應句</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Last tab</source>
      <translation>最後一個分頁</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>淺色</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>連結…</translation>
    </message>
    <message>
      <source>List of hits</source>
      <translation>尋找結果清單</translation>
    </message>
    <message>
      <source>Merge another library…</source>
      <translation>合併另一個資料庫…</translation>
    </message>
    <message>
      <source>Move tab left</source>
      <translation>分頁左移</translation>
    </message>
    <message>
      <source>Move tab right</source>
      <translation>分頁右移</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>移到另一側</translation>
    </message>
    <message>
      <source>Narrower part or column</source>
      <translation>收窄所在部分或欄</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新增報告集…</translation>
    </message>
    <message>
      <source>New from clipboard</source>
      <translation>以剪貼簿內容新增</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>下一條批註</translation>
    </message>
    <message>
      <source>Next difference</source>
      <translation>下一處差異</translation>
    </message>
    <message>
      <source>Next figure</source>
      <translation>下一個數據</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>下一個窗格</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>下一節</translation>
    </message>
    <message>
      <source>Next tab</source>
      <translation>下一個分頁</translation>
    </message>
    <message>
      <source>Next term</source>
      <translation>下一個名詞</translation>
    </message>
    <message>
      <source>No reports yet</source>
      <translation>還沒有報告</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>預設字級</translation>
    </message>
    <message>
      <source>Not versions of one report</source>
      <translation>不是同一份報告的版本</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Notes of lost reports…</source>
      <translation>遺失報告的批註…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <source>Open all versions</source>
      <translation>開啟所有版本</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>最近開啟</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>開啟…</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>面板</translation>
    </message>
    <message>
      <source>Places at a glance…</source>
      <translation>各地概覽…</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>上一條批註</translation>
    </message>
    <message>
      <source>Previous difference</source>
      <translation>上一處差異</translation>
    </message>
    <message>
      <source>Previous figure</source>
      <translation>上一個數據</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>上一個窗格</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>上一節</translation>
    </message>
    <message>
      <source>Previous tab</source>
      <translation>上一個分頁</translation>
    </message>
    <message>
      <source>Previous term</source>
      <translation>上一個名詞</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>列印…</translation>
    </message>
    <message>
      <source>Promises and outcomes</source>
      <translation>承諾與實績</translation>
    </message>
    <message>
      <source>Put into a collection…</source>
      <translation>放入報告集…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>結束</translation>
    </message>
    <message>
      <source>Reading mode</source>
      <translation>閱讀模式</translation>
    </message>
    <message>
      <source>Reading settings…</source>
      <translation>閱讀設定…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Remove annotation</source>
      <translation>刪除批註</translation>
    </message>
    <message>
      <source>Remove report</source>
      <translation>移除報告</translation>
    </message>
    <message>
      <source>Reopen closed tab</source>
      <translation>重新開啟關閉的分頁</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>標為已解決</translation>
    </message>
    <message>
      <source>Script</source>
      <translation>字形</translation>
    </message>
    <message>
      <source>Search all reports…</source>
      <translation>在所有報告中尋找…</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>護眼</translation>
    </message>
    <message>
      <source>Share notes…</source>
      <translation>共享批註…</translation>
    </message>
    <message>
      <source>Show parts and sections</source>
      <translation>展開到第二層</translation>
    </message>
    <message>
      <source>Show parts only</source>
      <translation>摺疊到第一層</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>並排閱讀</translation>
    </message>
    <message>
      <source>Simplified</source>
      <translation>簡體</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>縮小文字</translation>
    </message>
    <message>
      <source>Tab 1</source>
      <translation>第 1 個分頁</translation>
    </message>
    <message>
      <source>Tab 2</source>
      <translation>第 2 個分頁</translation>
    </message>
    <message>
      <source>Tab 3</source>
      <translation>第 3 個分頁</translation>
    </message>
    <message>
      <source>Tab 4</source>
      <translation>第 4 個分頁</translation>
    </message>
    <message>
      <source>Tab 5</source>
      <translation>第 5 個分頁</translation>
    </message>
    <message>
      <source>Tab 6</source>
      <translation>第 6 個分頁</translation>
    </message>
    <message>
      <source>Tab 7</source>
      <translation>第 7 個分頁</translation>
    </message>
    <message>
      <source>Tab 8</source>
      <translation>第 8 個分頁</translation>
    </message>
    <message>
      <source>Tabs</source>
      <translation>分頁</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>標籤…</translation>
    </message>
    <message>
      <source>Take for versions of one report</source>
      <translation>視為同一報告的不同版本</translation>
    </message>
    <message>
      <source>Take out of the collection</source>
      <translation>移出報告集</translation>
    </message>
    <message>
      <source>The promise has no outcome</source>
      <translation>此項承諾沒有實績</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>佈景主題</translation>
    </message>
    <message>
      <source>This place at a glance</source>
      <translation>本地概覽</translation>
    </message>
    <message>
      <source>Traditional</source>
      <translation>繁體</translation>
    </message>
    <message>
      <source>Traditional, Hong Kong</source>
      <translation>繁體（香港）</translation>
    </message>
    <message>
      <source>Traditional, Taiwan</source>
      <translation>繁體（臺灣）</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>資源回收筒…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>全部展開</translation>
    </message>
    <message>
      <source>Unfold heading</source>
      <translation>展開標題</translation>
    </message>
    <message>
      <source>Wider part or column</source>
      <translation>加寬所在部分或欄</translation>
    </message>
    <message>
      <source>Word lists…</source>
      <translation>詞表…</translation>
    </message>
    <message>
      <source>Words of all reports…</source>
      <translation>所有報告的詞語…</translation>
    </message>
    <message>
      <source>Words of this report</source>
      <translation>本報告的詞語</translation>
    </message>
    <message>
      <source>Your data…</source>
      <translation>您的資料…</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>重新定位</translation>
    </message>
    <message>
      <source>bookmark</source>
      <translation>書籤</translation>
    </message>
    <message>
      <source>change of colour</source>
      <translation>變更色彩</translation>
    </message>
    <message>
      <source>highlight</source>
      <translation>醒目標示</translation>
    </message>
    <message>
      <source>import of annotations</source>
      <translation>匯入批註</translation>
    </message>
    <message>
      <source>link</source>
      <translation>連結</translation>
    </message>
    <message>
      <source>note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>removal</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>renaming of a tag</source>
      <translation>標籤改名</translation>
    </message>
    <message>
      <source>reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>restoring</source>
      <translation>還原</translation>
    </message>
    <message>
      <source>return to an earlier state</source>
      <translation>回到先前狀態</translation>
    </message>
    <message>
      <source>settling of a note</source>
      <translation>標記解決</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>標籤</translation>
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
        <numerusform>從資源回收筒復原 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n 個檔案未能加入</numerusform>
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
        <numerusform>%n 份是已有報告的另一版本</numerusform>
      </translation>
    </message>
    <message>
      <source>Account…</source>
      <translation>明細…</translation>
    </message>
    <message>
      <source>Adding files: {done} of {total}</source>
      <translation>正在加入檔案：{done}/{total}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Files being added</source>
      <translation>正在加入的檔案</translation>
    </message>
    <message>
      <source>Looking for files…</source>
      <translation>正在尋找檔案…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopped after {done} of {total} files: {sum}. Add them again to go on.</source>
      <translation>已停止（{done}/{total}）：{sum}。再次加入同樣的檔案即可繼續。</translation>
    </message>
  </context>
  <context>
    <name>AgreementDialog</name>
    <message numerus="yes">
      <source>%n report(s) that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where both agree, 0 where chance would do as much.</source>
      <translation>
        <numerusform>兩人都標註過的報告有 %n 篇。κ（Cohen）和 α（Krippendorff）為 1 表示完全一致，為 0 表示與隨機無異。</numerusform>
      </translation>
    </message>
    <message>
      <source>Agreement in each tag</source>
      <translation>各標籤的一致程度</translation>
    </message>
    <message>
      <source>Agreement of two readers</source>
      <translation>兩人標註的一致程度</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>兩人都標</translation>
    </message>
    <message>
      <source>Compared by</source>
      <translation>比較單位</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>匯出表格</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>First reader</source>
      <translation>第一人</translation>
    </message>
    <message>
      <source>Nobody else has written in this library yet: share notes first.</source>
      <translation>資料庫裡還沒有別人的批註：請先共享批註。</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>僅{name}</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>段落</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報告</translation>
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
      <translation>標籤</translation>
    </message>
    <message>
      <source>There is no tag that both could agree in.</source>
      <translation>沒有可以比較的標籤。</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>Written into {path}</source>
      <translation>已寫入 {path}</translation>
    </message>
    <message>
      <source>and</source>
      <translation>與</translation>
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
        <numerusform>在 %n 篇報告中</numerusform>
      </translation>
    </message>
    <message>
      <source>in all reports</source>
      <translation>在所有報告中</translation>
    </message>
  </context>
  <context>
    <name>AnnotationActions</name>
    <message>
      <source>The bookmark here has a note or tags, and stays. Remove annotation takes it off.</source>
      <translation>此處書籤帶有筆記或標籤，予以保留；如要去掉，請用「刪除批註」。</translation>
    </message>
    <message>
      <source>These words are highlighted in this colour already.</source>
      <translation>這些文字已經是這種顏色。</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>Settings that could not be read are as at first.</source>
      <translation>讀不懂的設定已恢復為預設。</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Confirmed: both passages are linked.</source>
      <translation>已確認：兩處已經連起來。</translation>
    </message>
    <message>
      <source>Kept: the next report says nothing of it.</source>
      <translation>已記下：下一年的報告沒有提及。</translation>
    </message>
  </context>
  <context>
    <name>AttentionChart</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln 處</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>Chart of what was counted</source>
      <translation>統計圖</translation>
    </message>
    <message>
      <source>Copied: the chart</source>
      <translation>已複製圖表</translation>
    </message>
    <message>
      <source>Per 10,000 characters</source>
      <translation>每萬字次數</translation>
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
      <translation>{name} · {where}：每萬字 {rate} 次；{reports}中 {hits}</translation>
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
      <translation>連結（Enter）</translation>
    </message>
    <message>
      <source>Not now (Esc)</source>
      <translation>暫不（Esc）</translation>
    </message>
    <message>
      <source>Select the words that this note belongs to.</source>
      <translation>請選擇這則批註所屬的文字。</translation>
    </message>
    <message>
      <source>Select the words to link with “{quote}”, here or in another report.</source>
      <translation>請選擇要與「{quote}」連結的文字，可在本報告或另一份報告中。</translation>
    </message>
  </context>
  <context>
    <name>Binding</name>
    <message>
      <source>No further annotation in this direction.</source>
      <translation>這個方向上沒有更多批註了。</translation>
    </message>
    <message>
      <source>No further figure in this direction.</source>
      <translation>這個方向上沒有更多數據了。</translation>
    </message>
    <message>
      <source>No further term in this direction.</source>
      <translation>這個方向上沒有更多名詞了。</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message numerus="yes">
      <source>%n place(s) in the text</source>
      <translation>
        <numerusform>正文 %n 處</numerusform>
      </translation>
    </message>
    <message>
      <source>Achieved</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>變化</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Decrease</source>
      <translation>減少</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>時間長度</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>成長率</translation>
    </message>
    <message>
      <source>Holds for</source>
      <translation>範圍</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Multiple</source>
      <translation>倍數</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Ordinal</source>
      <translation>序數</translation>
    </message>
    <message>
      <source>Percentage</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Percentage points</source>
      <translation>百分點</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>性質</translation>
    </message>
    <message>
      <source>That is</source>
      <translation>即</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時段</translation>
    </message>
    <message>
      <source>What became of it…</source>
      <translation>後來怎樣了…</translation>
    </message>
    <message>
      <source>What was promised…</source>
      <translation>當初承諾了什麼…</translation>
    </message>
  </context>
  <context>
    <name>CarryingDialog</name>
    <message numerus="yes">
      <source>%n note(s) carried over</source>
      <translation>
        <numerusform>已帶入 %n 條批註</numerusform>
      </translation>
    </message>
    <message>
      <source>Carry all over</source>
      <translation>全部帶入</translation>
    </message>
    <message>
      <source>Carry notes over</source>
      <translation>帶入批註</translation>
    </message>
    <message>
      <source>Carry over</source>
      <translation>帶入</translation>
    </message>
    <message>
      <source>Link each with the words of the old one</source>
      <translation>同時與原批註所在的文字建立連結</translation>
    </message>
    <message>
      <source>New words</source>
      <translation>新報告中的文字</translation>
    </message>
    <message>
      <source>No note is on a sentence that the other report still has.</source>
      <translation>沒有批註所在的句子可在另一份報告中找到對應。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Notes that can be carried over</source>
      <translation>可帶入的批註</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>These notes can be carried to the sentences that theirs have become. The old ones stay where they are.</source>
      <translation>這些批註可以帶到新報告中對應的句子上，原有批註保持不變。</translation>
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
      <translation>複製圖表</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>向量圖</translation>
    </message>
    <message>
      <source>PDF file</source>
      <translation>PDF 檔案</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Save this chart</source>
      <translation>儲存圖表</translation>
    </message>
    <message>
      <source>Save this chart…</source>
      <translation>儲存圖表…</translation>
    </message>
  </context>
  <context>
    <name>Colour</name>
    <message>
      <source>Blue</source>
      <translation>藍</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>綠</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>紫</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>紅</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>黃</translation>
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
      <translation>恢復原樣</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>顯示的欄</translation>
    </message>
  </context>
  <context>
    <name>CommentNotices</name>
    <message>
      <source>Others wrote comments in this file</source>
      <translation>此檔案中有他人的批語</translation>
    </message>
    <message>
      <source>Take in as notes</source>
      <translation>收作批註</translation>
    </message>
  </context>
  <context>
    <name>Comparable</name>
    <message>
      <source>the place above</source>
      <translation>上級地區</translation>
    </message>
    <message>
      <source>the year after</source>
      <translation>後一年</translation>
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
        <numerusform>%n 個數據</numerusform>
      </translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目錄</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Filter contents</source>
      <translation>篩選目錄</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>全部摺疊</translation>
    </message>
    <message>
      <source>Fold on the page</source>
      <translation>在頁面上摺疊</translation>
    </message>
    <message>
      <source>Go to this section</source>
      <translation>跳至本節</translation>
    </message>
    <message>
      <source>The numbers below count the figures of a section</source>
      <translation>下列數字為各節的數據個數</translation>
    </message>
    <message>
      <source>This report has no sections.</source>
      <translation>這份報告沒有章節。</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>全部展開</translation>
    </message>
    <message>
      <source>Unfold on the page</source>
      <translation>在頁面上展開</translation>
    </message>
  </context>
  <context>
    <name>CorrectingPoints</name>
    <message>
      <source>Another measure…</source>
      <translation>改為其他指標…</translation>
    </message>
    <message>
      <source>Does not count</source>
      <translation>不計入</translation>
    </message>
    <message>
      <source>It is a result</source>
      <translation>這是完成情況</translation>
    </message>
    <message>
      <source>It is a target</source>
      <translation>這是目標</translation>
    </message>
    <message>
      <source>It is right so</source>
      <translation>確認無誤</translation>
    </message>
    <message>
      <source>Of another year…</source>
      <translation>改為其他年份…</translation>
    </message>
    <message>
      <source>Take the correction back</source>
      <translation>撤銷更正</translation>
    </message>
    <message>
      <source>The year that it is of</source>
      <translation>所屬年份</translation>
    </message>
    <message>
      <source>What it measures</source>
      <translation>所屬指標</translation>
    </message>
    <message>
      <source>{value} does not count any more</source>
      <translation>{value} 不再計入</translation>
    </message>
    <message>
      <source>{value} is as it was before</source>
      <translation>{value} 已恢復原樣</translation>
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
      <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Use what was brought back</source>
      <translation>改用找回的資料庫(&amp;U)</translation>
    </message>
    <message>
      <source>Bring back what is &amp;intact, into a new file</source>
      <translation>把完好的內容找回到新檔案(&amp;I)</translation>
    </message>
    <message>
      <source>Brought back into {path}. Reports: {reports}, notes: {notes}</source>
      <translation>已找回到 {path}：報告 {reports} 份，批註 {notes} 則</translation>
    </message>
    <message>
      <source>Choose a library</source>
      <translation>選擇資料庫</translation>
    </message>
    <message>
      <source>Library (*.sqlite)</source>
      <translation>資料庫 (*.sqlite)</translation>
    </message>
    <message>
      <source>Nothing is known to be lost.</source>
      <translation>未發現遺失的內容。</translation>
    </message>
    <message>
      <source>Read &amp;on without changes</source>
      <translation>唯讀，不作更動(&amp;O)</translation>
    </message>
    <message>
      <source>The library is damaged</source>
      <translation>資料庫已損毀</translation>
    </message>
    <message>
      <source>The new file is being put in place…</source>
      <translation>正在換上新檔案……</translation>
    </message>
    <message>
      <source>Use &amp;another library this time…</source>
      <translation>這次改用其他資料庫(&amp;A)…</translation>
    </message>
    <message>
      <source>What could not be brought back</source>
      <translation>未能找回的內容</translation>
    </message>
    <message>
      <source>What is intact is being brought back…</source>
      <translation>正在找回完好的內容……</translation>
    </message>
    <message>
      <source>Whatever you choose, the damaged file is kept as it is.</source>
      <translation>無論怎樣選擇，損毀的檔案都會原樣保留。</translation>
    </message>
  </context>
  <context>
    <name>Differences</name>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>差異 %n 處</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in a figure's value</source>
      <translation>
        <numerusform>其中 %n 處數值不同</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>刪去</translation>
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
      <translation>文字沒有差異</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>only left: {words}</source>
      <translation>僅左側：{words}</translation>
    </message>
    <message>
      <source>only right: {words}</source>
      <translation>僅右側：{words}</translation>
    </message>
  </context>
  <context>
    <name>DifferencesHead</name>
    <message>
      <source>By letters</source>
      <translation>逐字比較</translation>
    </message>
    <message>
      <source>By sentences</source>
      <translation>逐句比較</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too: here, and on the pages</source>
      <translation>單擊只看這一類，按住 Ctrl 單擊可多選；清單和頁面一起篩選</translation>
    </message>
    <message>
      <source>End</source>
      <translation>結束</translation>
    </message>
    <message>
      <source>End the comparison</source>
      <translation>結束比較</translation>
    </message>
    <message>
      <source>Filter sentences</source>
      <translation>篩選句子</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPanel</name>
    <message>
      <source>Compare two reports, and all that differs is listed here.</source>
      <translation>比較兩份報告後，所有差異列在這裡。</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差異</translation>
    </message>
    <message>
      <source>No sentence is so.</source>
      <translation>沒有符合條件的句子。</translation>
    </message>
  </context>
  <context>
    <name>Dropping</name>
    <message>
      <source>Let go to open this text as a report</source>
      <translation>放開即可將這段文字作為報告開啟</translation>
    </message>
    <message>
      <source>Let go to open {count} files</source>
      <translation>放開即可開啟 {count} 個檔案</translation>
    </message>
    <message>
      <source>Let go to open {name}</source>
      <translation>放開即可開啟 {name}</translation>
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
      <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>匯出</translation>
    </message>
    <message>
      <source>Nothing of this goes out: choose sections, or other notes.</source>
      <translation>沒有可匯出的內容：請選擇章節，或換一些批註。</translation>
    </message>
    <message>
      <source>Paragraphs: {paragraphs} · notes: {notes} · footnotes: {footnotes}</source>
      <translation>段落 {paragraphs} · 批註 {notes} · 腳註 {footnotes}</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>預覽</translation>
    </message>
    <message>
      <source>The whole text goes out, and no note.</source>
      <translation>匯出全文，不含批註。</translation>
    </message>
  </context>
  <context>
    <name>ExportOptions</name>
    <message>
      <source>All tags</source>
      <translation>全部標籤</translation>
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
      <translation>按顏色</translation>
    </message>
    <message>
      <source>By last change</source>
      <translation>按最後改動</translation>
    </message>
    <message>
      <source>By position</source>
      <translation>按位置</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>按標籤</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>按時間</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>改動時間</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>End</source>
      <translation>終點</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel 活頁簿</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>內容</translation>
    </message>
    <message>
      <source>Filter by tag</source>
      <translation>依標籤篩選</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>識別碼</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>連結</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>加入時間</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Meaning of the colour</source>
      <translation>顏色的含義</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>筆記</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Only the notes, with the words they are on</source>
      <translation>只匯出批註和所批的原文</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>次序</translation>
    </message>
    <message>
      <source>Order of the notes</source>
      <translation>批註的次序</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文件</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>引文</translation>
    </message>
    <message>
      <source>REFI-QDA codebook</source>
      <translation>REFI-QDA 編碼簿</translation>
    </message>
    <message>
      <source>REFI-QDA project</source>
      <translation>REFI-QDA 專案</translation>
    </message>
    <message>
      <source>Replies</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>Script</source>
      <translation>字形</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>章節</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>章節</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>已解決</translation>
    </message>
    <message>
      <source>Simplified</source>
      <translation>簡體</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>起點</translation>
    </message>
    <message>
      <source>State</source>
      <translation>定位狀態</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Traditional</source>
      <translation>繁體</translation>
    </message>
    <message>
      <source>Traditional, Hong Kong</source>
      <translation>繁體（香港）</translation>
    </message>
    <message>
      <source>Traditional, Taiwan</source>
      <translation>繁體（臺灣）</translation>
    </message>
    <message>
      <source>Web annotations</source>
      <translation>網頁批註</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>網頁</translation>
    </message>
    <message>
      <source>What is told of each note</source>
      <translation>每條批註寫出的內容</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文件</translation>
    </message>
    <message>
      <source>as comments name it</source>
      <translation>Word 註解所署之名</translation>
    </message>
    <message>
      <source>what is usual in the format</source>
      <translation>依格式慣例</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Address</source>
      <translation>網址</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>欄目</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>發布時間</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>網站</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>來源</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>標題</translation>
    </message>
  </context>
  <context>
    <name>FiguresAsked</name>
    <message>
      <source>All sections</source>
      <translation>全部章節</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too</source>
      <translation>按一下只看這類，Ctrl+按一下加選</translation>
    </message>
    <message>
      <source>Figures of one section</source>
      <translation>某一章節的數據</translation>
    </message>
    <message>
      <source>↑ Growing</source>
      <translation>↑ 增長</translation>
    </message>
    <message>
      <source>↓ Falling</source>
      <translation>↓ 下降</translation>
    </message>
    <message>
      <source>○ Promised</source>
      <translation>○ 目標</translation>
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
      <translation>按指標</translation>
    </message>
    <message>
      <source>By measure</source>
      <translation>按統一指標</translation>
    </message>
    <message>
      <source>By section</source>
      <translation>按章節</translation>
    </message>
    <message>
      <source>Click for these alone, Ctrl+click for these too: here, and in colour on the page</source>
      <translation>按一下只看這類，Ctrl+按一下加選；正文也只為所選著色</translation>
    </message>
    <message>
      <source>Dates, ranks</source>
      <translation>日期、名次</translation>
    </message>
    <message>
      <source>Export these figures</source>
      <translation>匯出列出的數據</translation>
    </message>
    <message>
      <source>Export these figures…</source>
      <translation>匯出列出的數據…</translation>
    </message>
    <message>
      <source>Filter figures</source>
      <translation>篩選數據</translation>
    </message>
    <message>
      <source>Groups of figures</source>
      <translation>數據分組</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>不分組</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>Points, multiples</source>
      <translation>百分點、倍數</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
  </context>
  <context>
    <name>FiguresPanel</name>
    <message numerus="yes">
      <source>%n figures</source>
      <translation>
        <numerusform>%n 個數據</numerusform>
      </translation>
    </message>
    <message>
      <source>Before the first section</source>
      <translation>第一節之前</translation>
    </message>
    <message>
      <source>Export figures</source>
      <translation>匯出數據</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>類別</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>No figure matches.</source>
      <translation>沒有符合的數據。</translation>
    </message>
    <message>
      <source>No indicator named</source>
      <translation>未寫明指標</translation>
    </message>
    <message>
      <source>Show its sentence</source>
      <translation>查看原句</translation>
    </message>
    <message>
      <source>This report has no figures.</source>
      <translation>這份報告沒有數據。</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看歷年…</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時段</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>achieved</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>decrease</source>
      <translation>減少</translation>
    </message>
    <message>
      <source>increase</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>{count} of {all} figures</source>
      <translation>{count} / {all} 個數據</translation>
    </message>
    <message>
      <source>{report} figures</source>
      <translation>{report} 數據</translation>
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
      <translation>搜尋</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>選定的 %Ln 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>All collections</source>
      <translation>所有專題</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>各級</translation>
    </message>
    <message>
      <source>All sections</source>
      <translation>所有部分</translation>
    </message>
    <message>
      <source>Ask all reports again</source>
      <translation>改回所有報告</translation>
    </message>
    <message>
      <source>Cities</source>
      <translation>市級</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>專題</translation>
    </message>
    <message>
      <source>Counties</source>
      <translation>縣級</translation>
    </message>
    <message>
      <source>In the glossaries</source>
      <translation>在名詞解釋中</translation>
    </message>
    <message>
      <source>In the notes</source>
      <translation>在批註中</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>在正文中</translation>
    </message>
    <message>
      <source>In the text without glossary</source>
      <translation>正文，不含名詞解釋</translation>
    </message>
    <message>
      <source>Level of the place</source>
      <translation>地方的級別</translation>
    </message>
    <message>
      <source>Nation</source>
      <translation>全國</translation>
    </message>
    <message>
      <source>Only reports of a place and all below it</source>
      <translation>只看某地及其下轄各地的報告</translation>
    </message>
    <message>
      <source>Only reports of a year, or of years: 2019-2024</source>
      <translation>只看某年或某幾年的報告：2019-2024</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地方</translation>
    </message>
    <message>
      <source>Provinces</source>
      <translation>省級</translation>
    </message>
    <message>
      <source>What is planned</source>
      <translation>工作安排</translation>
    </message>
    <message>
      <source>What was achieved</source>
      <translation>工作回顧</translation>
    </message>
    <message>
      <source>Where to look</source>
      <translation>在哪裡尋找</translation>
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
      <translation>在本報告中尋找</translation>
    </message>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>找不到</translation>
    </message>
    <message>
      <source>These words are not in the report</source>
      <translation>報告中沒有這些字</translation>
    </message>
  </context>
  <context>
    <name>Format</name>
    <message>
      <source>EPUB book</source>
      <translation>EPUB 電子書</translation>
    </message>
    <message>
      <source>Markdown text</source>
      <translation>Markdown 文字</translation>
    </message>
    <message>
      <source>Older Word document</source>
      <translation>舊版 Word 文件</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>OpenDocument 文件</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文件</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>純文字</translation>
    </message>
    <message>
      <source>Rich text</source>
      <translation>RTF 文件</translation>
    </message>
    <message>
      <source>Saved web page</source>
      <translation>儲存的網頁</translation>
    </message>
    <message>
      <source>WPS document</source>
      <translation>WPS 文件</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>網頁</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文件</translation>
    </message>
  </context>
  <context>
    <name>FromClipboard</name>
    <message>
      <source>Clipboard</source>
      <translation>剪貼簿</translation>
    </message>
    <message>
      <source>Dragged text</source>
      <translation>拖入的文字</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>剪貼簿裡沒有文字。</translation>
    </message>
  </context>
  <context>
    <name>Glance</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n 個地方</numerusform>
      </translation>
    </message>
    <message>
      <source>A tick or a cross: whether what was aimed at was reached, where that is certain.</source>
      <translation>勾、叉：當時的目標是否達到，僅在確定時標出。</translation>
    </message>
    <message>
      <source>From: {reports}</source>
      <translation>出處：{reports}</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增速</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Main indicators</source>
      <translation>主要指標</translation>
    </message>
    <message>
      <source>Main indicators in the report of {year}</source>
      <translation>{year}年報告中的主要指標</translation>
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
      <translation>目標</translation>
    </message>
    <message>
      <source>Target then</source>
      <translation>當時的目標</translation>
    </message>
    <message>
      <source>The figure is not sure.</source>
      <translation>該數字尚不確定。</translation>
    </message>
    <message>
      <source>The report does not say it.</source>
      <translation>報告未提及。</translation>
    </message>
    <message>
      <source>The year of the report of {place} is not known.</source>
      <translation>{place}的報告年份不明。</translation>
    </message>
    <message>
      <source>There is no report of the year before, which said what was aimed at.</source>
      <translation>沒有上一年的報告，當時的目標無從得知。</translation>
    </message>
    <message>
      <source>There is no report of {place} for {year}.</source>
      <translation>沒有{place}{year}年的報告。</translation>
    </message>
    <message>
      <source>There is no report of {place}.</source>
      <translation>沒有{place}的報告。</translation>
    </message>
  </context>
  <context>
    <name>GlancePage</name>
    <message numerus="yes">
      <source>%Ln figure(s), each from a sentence</source>
      <translation>
        <numerusform>%Ln 個數字，各有出處</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>已複製：%Ln 列</numerusform>
      </translation>
    </message>
    <message>
      <source>Export this page</source>
      <translation>匯出此頁</translation>
    </message>
    <message>
      <source>Name one place or several: their main indicators stand here, as their reports tell them.</source>
      <translation>寫下一個或幾個地方：這裡列出其報告中的主要指標。</translation>
    </message>
    <message>
      <source>Reading the reports …</source>
      <translation>正在讀報告……</translation>
    </message>
    <message>
      <source>There is no report of such a place.</source>
      <translation>沒有這樣的地方的報告。</translation>
    </message>
    <message>
      <source>What the reports say of places</source>
      <translation>各地報告的說法</translation>
    </message>
    <message>
      <source>Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown text (*.md);;PDF (*.pdf)</source>
      <translation>Word 文件 (*.docx);;活頁簿 (*.xlsx);;表格 (*.csv);;Markdown 文字 (*.md);;PDF (*.pdf)</translation>
    </message>
  </context>
  <context>
    <name>GlanceTable</name>
    <message>
      <source>Copy</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Go to {figure}</source>
      <translation>前往「{figure}」</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看歷年…</translation>
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
      <translation>正文中未出現</translation>
    </message>
  </context>
  <context>
    <name>GlossaryPanel</name>
    <message>
      <source>Filter glossary</source>
      <translation>篩選名詞</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名詞</translation>
    </message>
    <message>
      <source>No term matches.</source>
      <translation>沒有符合的名詞。</translation>
    </message>
    <message>
      <source>This report explains no terms.</source>
      <translation>這份報告沒有名詞解釋。</translation>
    </message>
  </context>
  <context>
    <name>GuidePage</name>
    <message>
      <source>Chapters of the guide</source>
      <translation>指南的章節</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>在指南中尋找</translation>
    </message>
  </context>
  <context>
    <name>Happenings</name>
    <message numerus="yes">
      <source>%n heading(s) folded</source>
      <translation>
        <numerusform>已摺疊 %n 個標題</numerusform>
      </translation>
    </message>
    <message>
      <source>All unfolded</source>
      <translation>已全部展開</translation>
    </message>
    <message>
      <source>Folded: {heading}</source>
      <translation>已摺疊：{heading}</translation>
    </message>
    <message>
      <source>Heading, level {level}: {words}</source>
      <translation>{level} 級標題：{words}</translation>
    </message>
    <message>
      <source>Hit {number} of {count}: {words}</source>
      <translation>第 {number} 處，共 {count} 處：{words}</translation>
    </message>
    <message>
      <source>These words are not in the report</source>
      <translation>報告中沒有這些字</translation>
    </message>
    <message>
      <source>Unfolded: {heading}</source>
      <translation>已展開：{heading}</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>選定的 %Ln 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>A measure, such as GDP</source>
      <translation>指標，如 GDP</translation>
    </message>
    <message>
      <source>A panel for each place</source>
      <translation>每地一圖</translation>
    </message>
    <message>
      <source>All matches</source>
      <translation>全部對應</translation>
    </message>
    <message>
      <source>As promised</source>
      <translation>按承諾的順序</translation>
    </message>
    <message>
      <source>As reported</source>
      <translation>按實績的順序</translation>
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
      <translation>按報告</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>按年份</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>重新統計</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Export these lines</source>
      <translation>匯出這些結果</translation>
    </message>
    <message>
      <source>Export these lines…</source>
      <translation>匯出這些結果…</translation>
    </message>
    <message>
      <source>Export this page</source>
      <translation>匯出此頁</translation>
    </message>
    <message>
      <source>Export this table</source>
      <translation>匯出此表</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>匯出此表…</translation>
    </message>
    <message>
      <source>Groups of lines</source>
      <translation>結果的分組</translation>
    </message>
    <message>
      <source>How certain it is which outcome is meant</source>
      <translation>對應關係有多確定</translation>
    </message>
    <message>
      <source>How far off what was to be about so much may be</source>
      <translation>「左右」允許相差多少</translation>
    </message>
    <message>
      <source>How it is drawn</source>
      <translation>圖表形式</translation>
    </message>
    <message>
      <source>How the table stands</source>
      <translation>表格如何排列</translation>
    </message>
    <message>
      <source>Levels, growth or what was added, and of what</source>
      <translation>總量、增速或增量，及其範圍</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查看</translation>
    </message>
    <message>
      <source>Look at the places that are named</source>
      <translation>查看所寫的地方</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Newest year</source>
      <translation>最新年份</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>不分組</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <translation>不排序</translation>
    </message>
    <message>
      <source>Order of the lines</source>
      <translation>結果的排序</translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <translation>各列的順序</translation>
    </message>
    <message>
      <source>Over the years</source>
      <translation>歷年走勢</translation>
    </message>
    <message>
      <source>Places in columns</source>
      <translation>地方作欄</translation>
    </message>
    <message>
      <source>Places in lines</source>
      <translation>地方作列</translation>
    </message>
    <message>
      <source>Places right below them</source>
      <translation>其下一級各地</translation>
    </message>
    <message>
      <source>Places to look at, by any of their names</source>
      <translation>要查看的地方，任何名稱均可</translation>
    </message>
    <message>
      <source>Places, such as 浙江 江苏</source>
      <translation>地方，如：浙江 江蘇</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>列印此頁</translation>
    </message>
    <message>
      <source>Reports being read</source>
      <translation>正在讀的報告</translation>
    </message>
    <message>
      <source>Search all reports</source>
      <translation>在所有報告中尋找</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>各地對比</translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) left</source>
      <translation>
        <numerusform>按左邊 %n 字排序</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) right</source>
      <translation>
        <numerusform>按右邊 %n 字排序</numerusform>
      </translation>
    </message>
    <message>
      <source>Sorted: place</source>
      <translation>按地方排序</translation>
    </message>
    <message>
      <source>Sorted: section</source>
      <translation>按章節排序</translation>
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
      <translation>最常見的指標</translation>
    </message>
    <message>
      <source>The measure that is asked about</source>
      <translation>要查看的指標</translation>
    </message>
    <message>
      <source>The report that promises</source>
      <translation>作出承諾的報告</translation>
    </message>
    <message>
      <source>The report that tells what became of it</source>
      <translation>說明結果的報告</translation>
    </message>
    <message>
      <source>The year of which places stand side by side</source>
      <translation>各地對比的年份</translation>
    </message>
    <message>
      <source>These places</source>
      <translation>這些地方</translation>
    </message>
    <message>
      <source>What is told of several places</source>
      <translation>幾個地方列出什麼</translation>
    </message>
    <message>
      <source>Whether the places themselves are meant</source>
      <translation>是否指這些地方本身</translation>
    </message>
    <message>
      <source>Words being counted</source>
      <translation>正在統計詞語</translation>
    </message>
    <message>
      <source>Words of promises and outcomes</source>
      <translation>承諾與實績中的詞</translation>
    </message>
    <message>
      <source>Year of the reports; the newest, where none is named</source>
      <translation>報告的年份；不寫則用最新的</translation>
    </message>
  </context>
  <context>
    <name>Heads</name>
    <message>
      <source>Head of a column: {told}</source>
      <translation>欄標題：{told}</translation>
    </message>
    <message>
      <source>Narrower column</source>
      <translation>收窄此欄</translation>
    </message>
    <message>
      <source>No table is shown</source>
      <translation>目前沒有顯示表格</translation>
    </message>
    <message>
      <source>Sort by this column</source>
      <translation>依此欄排序</translation>
    </message>
    <message>
      <source>Wider column</source>
      <translation>加寬此欄</translation>
    </message>
    <message>
      <source>sorted downwards</source>
      <translation>遞減</translation>
    </message>
    <message>
      <source>sorted upwards</source>
      <translation>遞增</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>Bring back</source>
      <translation>恢復此狀態</translation>
    </message>
    <message>
      <source>By</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>History</source>
      <translation>歷史</translation>
    </message>
    <message>
      <source>History of the note</source>
      <translation>批註的歷史</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>What</source>
      <translation>變更</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>{operation}, redone</source>
      <translation>{operation}，已重做</translation>
    </message>
    <message>
      <source>{operation}, undone</source>
      <translation>{operation}，已復原</translation>
    </message>
  </context>
  <context>
    <name>HitsPanel</name>
    <message numerus="yes">
      <source>%n hit(s)</source>
      <translation>
        <numerusform>共 %n 處</numerusform>
      </translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>尋找結果</translation>
    </message>
    <message>
      <source>Look for words, and all their places are listed here.</source>
      <translation>尋找字詞，所有出現之處都會列在這裡。</translation>
    </message>
    <message numerus="yes">
      <source>in %n section(s)</source>
      <translation>
        <numerusform>，分布於 %n 節</numerusform>
      </translation>
    </message>
    <message>
      <source>“{words}” is not in this report.</source>
      <translation>本報告中沒有「{words}」。</translation>
    </message>
    <message>
      <source>“{words}”: {hits} {sections}</source>
      <translation>「{words}」：{hits}{sections}</translation>
    </message>
  </context>
  <context>
    <name>Interchange</name>
    <message>
      <source>; left out: {count}</source>
      <translation>；未併入：{count}</translation>
    </message>
    <message>
      <source>; not found in the report: {count}</source>
      <translation>；在報告中找不到：{count}</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有檔案</translation>
    </message>
    <message>
      <source>Export notes</source>
      <translation>匯出批註</translation>
    </message>
    <message>
      <source>Import notes</source>
      <translation>匯入批註</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>資料庫</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Merge another library</source>
      <translation>合併另一個資料庫</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Notes of lost reports</source>
      <translation>遺失報告的批註</translation>
    </message>
    <message>
      <source>Notes read: {read}; new or changed: {changed}</source>
      <translation>讀入批註 {read} 則，其中新增或更動 {changed} 則</translation>
    </message>
    <message>
      <source>Notes written into {path}: {count}</source>
      <translation>已把 {count} 則批註寫入 {path}</translation>
    </message>
    <message>
      <source>Only a report that is in the library has notes to export.</source>
      <translation>只有存入資料庫的報告才有批註可匯出。</translation>
    </message>
    <message>
      <source>REFI-QDA codebook (*.qdc)</source>
      <translation>REFI-QDA 編碼簿 (*.qdc)</translation>
    </message>
    <message>
      <source>REFI-QDA project (*.qdpx)</source>
      <translation>REFI-QDA 專案 (*.qdpx)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Taken in from {name}: reports {reports}, notes new or changed {notes}</source>
      <translation>已從 {name} 收進報告 {reports} 篇，新增或改動的批註 {notes} 條</translation>
    </message>
    <message>
      <source>Web annotations (*.jsonld)</source>
      <translation>網頁批註 (*.jsonld)</translation>
    </message>
    <message>
      <source>Workbook with figures (*.xlsx)</source>
      <translation>含數據的活頁簿 (*.xlsx)</translation>
    </message>
    <message>
      <source>Write over</source>
      <translation>覆寫</translation>
    </message>
    <message>
      <source>{name} has nothing that is not here already</source>
      <translation>{name} 裡沒有這裡還沒有的內容</translation>
    </message>
    <message>
      <source>{name} is being taken in…</source>
      <translation>正在收進 {name}…</translation>
    </message>
    <message>
      <source>{name} is there already. Write over it?</source>
      <translation>{name} 已經存在。要覆寫嗎？</translation>
    </message>
  </context>
  <context>
    <name>Invitation</name>
    <message>
      <source>A double click opens a report.</source>
      <translation>在報告上按兩下，便可翻開來讀。</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>加入資料夾…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>加入檔案…</translation>
    </message>
    <message>
      <source>Bring reports here</source>
      <translation>把報告收到這裡</translation>
    </message>
    <message>
      <source>Drop files or whole folders onto this page; each is kept here with its notes.</source>
      <translation>將檔案或整個資料夾拖到這一頁，報告便連同批註收存於此。</translation>
    </message>
  </context>
  <context>
    <name>Level</name>
    <message>
      <source>City</source>
      <translation>市級</translation>
    </message>
    <message>
      <source>County</source>
      <translation>縣級</translation>
    </message>
    <message>
      <source>National</source>
      <translation>全國</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>省級</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message numerus="yes">
      <source>%n report(s) back from the trash</source>
      <translation>
        <numerusform>已從資源回收筒復原 %n 份報告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) moved to the trash</source>
      <translation>
        <numerusform>已將 %n 份報告移到資源回收筒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) put into “{collection}”</source>
      <translation>
        <numerusform>已將 %n 份報告放入「{collection}」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) taken out of “{collection}”</source>
      <translation>
        <numerusform>已將 %n 份報告移出「{collection}」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) will be gone for good, with all notes on them. Files on your disk stay.</source>
      <translation>
        <numerusform>%n 份報告及其全部批註將永久刪除。磁碟上的檔案不受影響。</numerusform>
      </translation>
    </message>
    <message>
      <source>Collection “{collection}” removed; its reports are still there</source>
      <translation>已刪除報告集「{collection}」，其中的報告仍在</translation>
    </message>
    <message>
      <source>Each version is a report of its own, with its own notes</source>
      <translation>各個版本已成為獨立的報告，批註各歸其文</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>清空資源回收筒</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>報告集名稱</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>新增報告集</translation>
    </message>
    <message>
      <source>Rename collection</source>
      <translation>重新命名報告集</translation>
    </message>
    <message>
      <source>Taken for versions of one report; their notes are shown together</source>
      <translation>已視為同一報告的不同版本，批註一併顯示</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>資源回收筒已清空。</translation>
    </message>
  </context>
  <context>
    <name>LibraryHead</name>
    <message numerus="yes">
      <source>%n report(s)</source>
      <translation>
        <numerusform>%n 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>By place</source>
      <translation>依地區分組</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>依年份分組</translation>
    </message>
    <message>
      <source>Find reports</source>
      <translation>篩選報告</translation>
    </message>
    <message>
      <source>Fold all headings</source>
      <translation>全部摺疊</translation>
    </message>
    <message>
      <source>Headings: {which}</source>
      <translation>分組：{which}</translation>
    </message>
    <message>
      <source>Unfold all headings</source>
      <translation>全部展開</translation>
    </message>
    <message>
      <source>Without headings</source>
      <translation>不分組</translation>
    </message>
    <message>
      <source>{count} of {all} reports</source>
      <translation>{all} 份報告中的 {count} 份</translation>
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
      <translation>把報告拖到報告集名稱上，或選取後按 Ctrl+K。</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>層級</translation>
    </message>
    <message>
      <source>Metadata corrected</source>
      <translation>報告資訊已更正</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新增報告集…</translation>
    </message>
    <message>
      <source>No report says this of itself.</source>
      <translation>沒有符合的報告。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地區</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>讀到</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>資源回收筒是空的。</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>標題</translation>
    </message>
    <message>
      <source>What you read last stands here.</source>
      <translation>最近讀過的報告會列在這裡。</translation>
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
      <translation>複製</translation>
    </message>
    <message>
      <source>Export all lines…</source>
      <translation>匯出全部…</translation>
    </message>
    <message>
      <source>Fold all groups</source>
      <translation>摺疊所有分組</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>開啟原文</translation>
    </message>
    <message>
      <source>Show its sentence, its paragraph</source>
      <translation>顯示所在句、所在段</translation>
    </message>
    <message>
      <source>Unfold all groups</source>
      <translation>展開所有分組</translation>
    </message>
  </context>
  <context>
    <name>Listed</name>
    <message>
      <source>Before the first section</source>
      <translation>第一節之前</translation>
    </message>
  </context>
  <context>
    <name>ListsChooser</name>
    <message numerus="yes">
      <source>%n word list(s)</source>
      <translation>
        <numerusform>%n 個詞表</numerusform>
      </translation>
    </message>
    <message>
      <source>All word lists</source>
      <translation>全部詞表</translation>
    </message>
    <message>
      <source>Edit word lists…</source>
      <translation>編輯詞表…</translation>
    </message>
    <message>
      <source>No word list yet</source>
      <translation>還沒有詞表</translation>
    </message>
    <message>
      <source>Word lists that are asked about</source>
      <translation>所查的詞表</translation>
    </message>
  </context>
  <context>
    <name>LostNotesDialog</name>
    <message>
      <source>A damaged library lost the words of these reports. Open one of them again, and its notes stand there.</source>
      <translation>資料庫受損，這些報告的正文已遺失。重新開啟其中任何一份，它的批註就會回到原處。</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>全部匯出…</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>No note has lost its report.</source>
      <translation>沒有遺失報告的批註。</translation>
    </message>
    <message>
      <source>No note says this.</source>
      <translation>沒有符合的批註。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Notes of lost reports</source>
      <translation>遺失報告的批註</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Search in words, notes and tags</source>
      <translation>在原文、批註和標籤中搜尋</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
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
      <translation>不儲存，直接關閉</translation>
    </message>
    <message>
      <source>Some notes could not be saved. If you close now, what you wrote in them is lost.</source>
      <translation>有些批註未能儲存。現在關閉，其中寫下的內容就會遺失。</translation>
    </message>
    <message>
      <source>This system has no Chinese font to show the report in. Install one and start Zhupi again; on Debian and Ubuntu: sudo apt-get update &amp;&amp; sudo apt-get install fonts-noto-cjk</source>
      <translation>這台電腦沒有中文字型，無法顯示報告。請安裝一種後重新啟動朱批；在 Debian 和 Ubuntu 上：sudo apt-get update &amp;&amp; sudo apt-get install fonts-noto-cjk</translation>
    </message>
  </context>
  <context>
    <name>MeaningsDialog</name>
    <message>
      <source>Colour meanings</source>
      <translation>顏色含義</translation>
    </message>
    <message>
      <source>Meaning of {colour}</source>
      <translation>{colour}的含義</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>MetadataDialog</name>
    <message>
      <source>As understood</source>
      <translation>恢復自動識別</translation>
    </message>
    <message>
      <source>Correct metadata</source>
      <translation>更正報告資訊</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>報告日期</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>層級</translation>
    </message>
    <message>
      <source>None</source>
      <translation>無</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地區</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>報告人</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>標題</translation>
    </message>
    <message>
      <source>What you say here holds for all versions of the report, whatever is read in them.</source>
      <translation>這裡的更正適用於報告的所有版本，今後重新識別也不會改變。</translation>
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
      <translation>標記多條批註</translation>
    </message>
    <message>
      <source>Tags for all {count} chosen notes</source>
      <translation>給所選 {count} 條批註添加標籤</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>寫批註…</translation>
    </message>
    <message>
      <source>Write a reply…</source>
      <translation>寫回覆…</translation>
    </message>
  </context>
  <context>
    <name>NotesDelegate</name>
    <message>
      <source>Edit note</source>
      <translation>編輯批註</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>This note is not on disk. Edit it to try again.</source>
      <translation>此批註尚未寫入磁碟，再次編輯即可重試。</translation>
    </message>
  </context>
  <context>
    <name>NotesFilter</name>
    <message>
      <source>All tags</source>
      <translation>全部標籤</translation>
    </message>
    <message>
      <source>By</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>依色彩</translation>
    </message>
    <message>
      <source>By position</source>
      <translation>依位置</translation>
    </message>
    <message>
      <source>By time</source>
      <translation>依時間</translation>
    </message>
    <message>
      <source>Click for this colour alone, Ctrl+click for one more, double-click to say what it means</source>
      <translation>按一下只看這種顏色，Ctrl+按一下加選，按兩下說明其含義</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Filter by tag</source>
      <translation>依標籤篩選</translation>
    </message>
    <message>
      <source>Filter by who wrote</source>
      <translation>按作者篩選</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>未解決</translation>
    </message>
    <message>
      <source>Open and resolved</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Open or resolved</source>
      <translation>按解決與否篩選</translation>
    </message>
    <message>
      <source>Order of the notes</source>
      <translation>批註排序</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>已解決</translation>
    </message>
    <message>
      <source>Search notes</source>
      <translation>搜尋批註</translation>
    </message>
    <message>
      <source>State</source>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
  </context>
  <context>
    <name>NotesPanel</name>
    <message>
      <source>Attach to selection</source>
      <translation>附到所選文字</translation>
    </message>
    <message>
      <source>Edit note</source>
      <translation>編輯批註</translation>
    </message>
    <message>
      <source>Edit tags</source>
      <translation>編輯標籤</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>歷史…</translation>
    </message>
    <message>
      <source>No note matches.</source>
      <translation>沒有符合的批註。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>標為已解決</translation>
    </message>
    <message>
      <source>Select words on the page, then press 1 to highlight them or N to write your first note.</source>
      <translation>在正文中選取文字，按 1 醒目標示，或按 N 寫下第一則批註。</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message numerus="yes">
      <source>%n annotation(s) moved to the trash</source>
      <translation>
        <numerusform>%n 則批註已移入資源回收筒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) of the file could not be read: �</source>
      <translation>
        <numerusform>檔案中有 %n 個字元無法識別，以 � 表示</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n garbled line(s) put right</source>
      <translation>
        <numerusform>還原了 %n 行亂碼</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) have lost their report</source>
      <translation>
        <numerusform>%n 則批註所屬的報告已遺失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are damaged, and not in the text</source>
      <translation>
        <numerusform>有 %n 頁已損壞，未能收入正文</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are pictures without text</source>
      <translation>
        <numerusform>有 %n 頁只是圖片，沒有文字</numerusform>
      </translation>
    </message>
    <message>
      <source>Done again: {operation}</source>
      <translation>已重做：{operation}</translation>
    </message>
    <message>
      <source>Read off a scan: at least {share} of the text is wrong</source>
      <translation>文字由掃描件辨識而來：至少 {share} 有誤</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>檢視</translation>
    </message>
    <message>
      <source>The text was garbled by a wrong encoding and is put right</source>
      <translation>原文因編碼有誤成了亂碼，現已還原</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Undone: {operation}</source>
      <translation>已復原：{operation}</translation>
    </message>
    <message>
      <source>Words may be missing: {count} characters of the file are not in the text</source>
      <translation>可能缺字：檔案中有 {count} 個字元不在內文裡</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Add a folder</source>
      <translation>加入資料夾</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有檔案</translation>
    </message>
    <message>
      <source>Open a report</source>
      <translation>開啟報告</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報告</translation>
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
        <numerusform>左右各 %n 詞</numerusform>
      </translation>
    </message>
    <message>
      <source>A word, such as 经济</source>
      <translation>詞語，如：經濟</translation>
    </message>
    <message>
      <source>Against all earlier years</source>
      <translation>對比以前各年</translation>
    </message>
    <message>
      <source>Against all others</source>
      <translation>對比其餘報告</translation>
    </message>
    <message>
      <source>Against the place above</source>
      <translation>對比上級</translation>
    </message>
    <message>
      <source>Against the year before</source>
      <translation>對比上一年</translation>
    </message>
    <message>
      <source>All words</source>
      <translation>所有詞</translation>
    </message>
    <message numerus="yes">
      <source>At least %n time(s)</source>
      <translation>
        <numerusform>至少 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>Each place</source>
      <translation>按地區</translation>
    </message>
    <message>
      <source>Each report</source>
      <translation>按報告</translation>
    </message>
    <message>
      <source>Each year</source>
      <translation>按年份</translation>
    </message>
    <message>
      <source>How near is near</source>
      <translation>多近算鄰近</translation>
    </message>
    <message>
      <source>How often it stands there at least</source>
      <translation>最少出現次數</translation>
    </message>
    <message>
      <source>The word that is asked about</source>
      <translation>要查的詞語</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>統計什麼</translation>
    </message>
    <message>
      <source>What is told apart</source>
      <translation>按什麼分列</translation>
    </message>
    <message>
      <source>What of the reports is counted</source>
      <translation>統計報告的哪些部分</translation>
    </message>
    <message>
      <source>What they are compared with</source>
      <translation>與什麼比較</translation>
    </message>
    <message>
      <source>Whether words such as 的, 和, 我们 are counted</source>
      <translation>是否統計「的、和、我們」等虛詞</translation>
    </message>
    <message>
      <source>With glossary and markers</source>
      <translation>含名詞解釋和註碼</translation>
    </message>
    <message>
      <source>Without glossary and markers</source>
      <translation>不含名詞解釋和註碼</translation>
    </message>
    <message>
      <source>Without 的, 和, 我们 …</source>
      <translation>不含「的、和、我們」等</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>詞語</translation>
    </message>
    <message>
      <source>Words, such as 新质生产力 数字经济</source>
      <translation>詞語，如：新質生產力 數字經濟</translation>
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
      <translation>從資源回收筒復原</translation>
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
      <translation>概覽</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>使用指南</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>資料庫</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>承諾</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>尋找</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>詞語</translation>
    </message>
  </context>
  <context>
    <name>Placement</name>
    <message>
      <source>Attach to selection</source>
      <translation>附到所選文字</translation>
    </message>
    <message>
      <source>It is not known which words were meant.</source>
      <translation>不知道指的是哪些文字。</translation>
    </message>
    <message>
      <source>The words are no longer in the text.</source>
      <translation>這些文字已不在文中。</translation>
    </message>
    <message>
      <source>The words are there, but not what stood around them.</source>
      <translation>文字還在，但上下文已不同。</translation>
    </message>
    <message>
      <source>The words have been edited.</source>
      <translation>文字已有更動。</translation>
    </message>
    <message>
      <source>The words have been torn apart: much stands between them now.</source>
      <translation>文字已被拆散：中間插入了大段內容。</translation>
    </message>
    <message>
      <source>The words stand in another place of the text.</source>
      <translation>文字移到了別處。</translation>
    </message>
    <message>
      <source>The words stand in several places that look alike.</source>
      <translation>文字出現在多處相似的位置。</translation>
    </message>
  </context>
  <context>
    <name>PlacesList</name>
    <message>
      <source>All reports</source>
      <translation>全部報告</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>報告集</translation>
    </message>
    <message>
      <source>Places of reports</source>
      <translation>報告位置</translation>
    </message>
    <message>
      <source>Read last</source>
      <translation>最近閱讀</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>儲存的尋找</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>資源回收筒</translation>
    </message>
  </context>
  <context>
    <name>Popup</name>
    <message>
      <source>Enter go there   Esc close</source>
      <translation>Enter 前往　Esc 關閉</translation>
    </message>
    <message>
      <source>Esc close</source>
      <translation>Esc 關閉</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>解釋</translation>
    </message>
    <message>
      <source>Through the years…</source>
      <translation>查看歷年…</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>--lost asks for the notes of reports that a damaged library lost: leave {name} out, or --lost.</source>
      <translation>--lost 只列出因資料庫損壞而遺失的報告的批註：請去掉 {name}，或去掉 --lost。</translation>
    </message>
    <message>
      <source>A change up was promised and one down is reported, or the other way round: {promised}, {reported}.</source>
      <translation>承諾與實績一升一降：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>A cluster is asked with dask, which is not installed: {line} brings it.</source>
      <translation>使用叢集需要 dask，尚未安裝：請執行 {line}。</translation>
    </message>
    <message>
      <source>A damaged library lost the report.</source>
      <translation>報告因資料庫損壞而遺失。</translation>
    </message>
    <message>
      <source>A rate was promised and a level is reported: {promised}, {reported}. Derived from the level in the earlier report, {earlier}, the rate is {rate}%.</source>
      <translation>承諾的是增速，報告的是總量：{promised}，{reported}。按上一份報告的總量 {earlier} 推算，增速為 {rate}%。</translation>
    </message>
    <message>
      <source>A reader found that the next report says nothing of it.</source>
      <translation>讀者認定下一年的報告沒有提及。</translation>
    </message>
    <message>
      <source>A sheet of a workbook holds {most} rows, and this table has more: let it end in .csv.</source>
      <translation>工作表最多容納 {most} 列，此表超出：請存為 .csv。</translation>
    </message>
    <message>
      <source>A worker of the cluster has another version of Zhupi: install the same one on all machines.</source>
      <translation>叢集中有一個工作程序的朱批版本不同：請在所有機器上安裝同一版本。</translation>
    </message>
    <message>
      <source>A {format} file is no text that can be printed: name a file for it with --output.</source>
      <translation>{format} 檔不是可列印的文字：請用 --output 指定一個檔案。</translation>
    </message>
    <message>
      <source>All states of the annotation {id} are lost.</source>
      <translation>批註 {id} 的各個狀態都已遺失。</translation>
    </message>
    <message>
      <source>Annotation {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中的批註 {item} 沒有併入：{reason}。</translation>
    </message>
    <message>
      <source>Annotations left out: {count}. They are on a report that the library does not have: open it first, then merge {name} again.</source>
      <translation>有 {count} 條批註沒有併入：它們所在的報告不在資料庫中。請先開啟該報告，再併入 {name}。</translation>
    </message>
    <message>
      <source>Another program moved, replaced or removed the library {path} while it was open. All that was in it, with all that was saved since, is in {rescued}, and Zhupi goes on with that file; what lies at the old place now is left as it is. To have your library there again, close Zhupi and put that file in its place (zhupi --library {path} restore {rescued}).</source>
      <translation>資料庫 {path} 開啟期間被其他程式移走、替換或刪除。庫中的全部內容以及此後儲存的變更都在 {rescued} 中，朱批已改用該檔案；原處現有的檔案保持原樣。若要讓資料庫回到原處，請關閉朱批，再換上該檔案（zhupi --library {path} restore {rescued}）。</translation>
    </message>
    <message>
      <source>Another program removed {log}, where the last changes of the open library were. Nothing is lost: they are in the library itself now.</source>
      <translation>其他程式刪除了 {log}，開啟中的資料庫最近的變更原本記在其中。沒有遺失任何內容：這些變更現已寫入資料庫本身。</translation>
    </message>
    <message>
      <source>Another program wrote over the library {path} while it was open. It is left as it is, and nothing more is saved to it. What was changed since Zhupi was opened is in {rescued}; the rest is in the backups (zhupi --library {path} restore).</source>
      <translation>資料庫 {path} 開啟期間被其他程式覆寫。該檔案保持原樣，朱批不再向其儲存任何內容。本次開啟朱批以來的變更在 {rescued} 中，其餘內容在備份中（zhupi --library {path} restore）。</translation>
    </message>
    <message>
      <source>Another program wrote over the library {path} while it was open. It is left as it is, and nothing more is saved to it; what was in it is in the backups (zhupi --library {path} restore).</source>
      <translation>資料庫 {path} 開啟期間被其他程式覆寫。該檔案保持原樣，朱批不再向其儲存任何內容；原有內容在備份中（zhupi --library {path} restore）。</translation>
    </message>
    <message>
      <source>Beside the library lies {copy}, a copy that a program for folders made where two computers changed the library: take it in with zhupi merge.</source>
      <translation>資料庫旁邊有 {copy}，是同步程式在兩台電腦都改過資料庫時留下的複本：請用 zhupi merge 併入。</translation>
    </message>
    <message>
      <source>Beside the library {path} lay the log of another one, left by a program that was killed. It was not mixed in, and is now {log}; what is in it can be brought back with: zhupi salvage {log}.</source>
      <translation>資料庫 {path} 旁邊有另一個資料庫的日誌，由被強行終止的程式留下。朱批沒有把它混入，已改名為 {log}；其中的內容可用 zhupi salvage {log} 找回。</translation>
    </message>
    <message>
      <source>Both are the same report: what became of its promises is in that of the year after.</source>
      <translation>兩邊是同一份報告：承諾兌現得如何，要看下一年的報告。</translation>
    </message>
    <message>
      <source>Choose one report, or two of them: the one that promises, and the one that tells of it.</source>
      <translation>請選定一份報告，或選定兩份：一份作出承諾，一份說明結果。</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>請取一個名稱。</translation>
    </message>
    <message>
      <source>Give the name by which the others are to know you: zhupi share {folder} --as NAME.</source>
      <translation>請給出別人認得你的名字：zhupi share {folder} --as NAME。</translation>
    </message>
    <message>
      <source>It is promised for more than a year, and the next report does not tell of these years.</source>
      <translation>這是多年的目標，下一年的報告沒有說到同一時段。</translation>
    </message>
    <message>
      <source>Left out, paragraphs with: {words}.</source>
      <translation>不含：{words}。</translation>
    </message>
    <message>
      <source>Looked for, in one paragraph: {words}.</source>
      <translation>尋找同一段中的：{words}。</translation>
    </message>
    <message>
      <source>Looked for: {words}.</source>
      <translation>尋找：{words}。</translation>
    </message>
    <message>
      <source>Name a report, or ask with --lost for the notes of reports that a damaged library lost.</source>
      <translation>請指定報告，或用 --lost 列出因資料庫損壞而遺失的報告的批註。</translation>
    </message>
    <message>
      <source>Name reports by their ids, or by the beginning of these: zhupi list shows them.</source>
      <translation>請寫出報告的標識或其開頭幾位：zhupi list 會列出。</translation>
    </message>
    <message>
      <source>Name reports, or folders of them, and with --out the folder that gets the tables.</source>
      <translation>請給出報告或存放報告的資料夾，並用 --out 指定寫入表格的資料夾。</translation>
    </message>
    <message>
      <source>Name the word that is asked about.</source>
      <translation>請寫出要查的詞語。</translation>
    </message>
    <message>
      <source>Name what is asked about with --word.</source>
      <translation>請用 --word 指定要查的詞。</translation>
    </message>
    <message>
      <source>No backup was made, because the library {path} is damaged ({damage}): keep the earlier backups, and a copy of the library.</source>
      <translation>資料庫 {path} 已損毀（{damage}），未做備份：請保留先前的備份，並複製一份資料庫。</translation>
    </message>
    <message>
      <source>No note that goes out has a tag, and a codebook is a list of tags: choose other notes.</source>
      <translation>要匯出的批註都沒有標籤，而編碼簿就是標籤的清單：請另選批註。</translation>
    </message>
    <message>
      <source>No report states anything of {measure}.</source>
      <translation>沒有報告提到{measure}。</translation>
    </message>
    <message>
      <source>No word list has words yet: make one, such as 环境 = 环境 + 环保 + 污染.</source>
      <translation>還沒有含詞的詞表：請新增一個，例如：環境 = 環境 + 環保 + 汙染。</translation>
    </message>
    <message>
      <source>Nobody called {name} has written here: {names}.</source>
      <translation>這裡沒有叫 {name} 的人寫過批註；有：{names}。</translation>
    </message>
    <message>
      <source>Not the same is done: {promised}, {reported}.</source>
      <translation>所做之事不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>Notes have no field {name}: name some of {fields}.</source>
      <translation>批註沒有「{name}」這一項：可選的有 {fields}。</translation>
    </message>
    <message>
      <source>Nothing could be brought back from {path}, which has no row of a Zhupi library: zhupi restore lists the backups and puts one in the library's place.</source>
      <translation>未能從 {path} 找回任何內容，其中沒有朱批資料庫的記錄：zhupi restore 會列出備份，並可換上其中一份。</translation>
    </message>
    <message>
      <source>Nothing is looked for: give a word that is wanted.</source>
      <translation>沒有要尋找的詞：請輸入至少一個要找的詞。</translation>
    </message>
    <message>
      <source>Nothing is shared: name a folder and who you are with zhupi share FOLDER --as NAME.</source>
      <translation>還沒有共用：請用 zhupi share FOLDER --as NAME 指定資料夾和你的名字。</translation>
    </message>
    <message>
      <source>Nothing of this goes out but an empty file: choose sections, or other notes.</source>
      <translation>寫出的是空檔案，所選內容中沒有可匯出的：請選擇章節，或選擇其他批註。</translation>
    </message>
    <message>
      <source>Nothing was saved: the text has a character that no file can keep ({character}).</source>
      <translation>未儲存：文字中有無法存入檔案的字元（{character}）。</translation>
    </message>
    <message>
      <source>Of which place and year this report is, is not known: correct that, or choose two reports.</source>
      <translation>不知道這份報告屬於何地何年：請先更正，或選定兩份報告。</translation>
    </message>
    <message>
      <source>One of them is a rate of change, the other a level: {promised}, {reported}.</source>
      <translation>一為增速，一為總量，不能相比：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>One of them is an increase, the other a level: {promised}, {reported}.</source>
      <translation>一為增量，一為總量，不能相比：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>One of them is narrower by its words: {promised}, {reported}.</source>
      <translation>其中一處另有限定語：{promised}，{reported}。</translation>
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
      <translation>PDF 檔案由 typst 排版，這個安裝套件裡沒有：請改用「列印」存為 PDF 檔案。</translation>
    </message>
    <message>
      <source>PDF files are written with typst, which is not installed: pip install "zhupi[pdf]" brings it.</source>
      <translation>PDF 檔案由 typst 排版，這裡沒有安裝：用 pip install "zhupi[pdf]" 裝上即可。</translation>
    </message>
    <message>
      <source>Parquet files are written with pyarrow, which is not installed: {line} brings it.</source>
      <translation>寫入 Parquet 檔案需要 pyarrow，尚未安裝：請執行 {line}。</translation>
    </message>
    <message>
      <source>Parquet files are written with pyarrow, which this package of Zhupi does not bring: on a machine with Python, {line} brings both.</source>
      <translation>寫 Parquet 檔案需要 pyarrow，這個安裝套件裡沒有：在裝有 Python 的機器上，{line} 可一併裝好。</translation>
    </message>
    <message>
      <source>Qt cannot be loaded ({reason}): install Zhupi anew.</source>
      <translation>無法載入 Qt（{reason}）：請重新安裝硃批。</translation>
    </message>
    <message>
      <source>Qt cannot open a window on this display: check DISPLAY or WAYLAND_DISPLAY, or paint the window into a picture with --screenshot OUT.png.</source>
      <translation>Qt 無法在這個顯示上開啟視窗：請檢查 DISPLAY 或 WAYLAND_DISPLAY，或用 --screenshot OUT.png 把視窗畫成圖片。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed ({libraries}). On Debian, Ubuntu and their relatives this brings all but {others}:
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
Elsewhere install the packages that have them.</source>
      <translation>Qt 所需的系統函式庫尚未安裝（{libraries}）。在 Debian、Ubuntu 及其衍生系統上，執行下面這行可裝上除 {others} 以外的全部：
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
其他系統請安裝含有這些函式庫的套件。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed ({libraries}). On Debian, Ubuntu and their relatives this brings them:
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
Elsewhere install the packages that have them.</source>
      <translation>Qt 所需的系統函式庫尚未安裝（{libraries}）。在 Debian、Ubuntu 及其衍生系統上，執行下面這行即可：
    sudo apt-get update &amp;&amp; sudo apt-get install {packages}
其他系統請安裝含有這些函式庫的套件。</translation>
    </message>
    <message>
      <source>Qt needs libraries of the system that are not installed: install the packages that have {libraries}.</source>
      <translation>Qt 所需的系統函式庫尚未安裝：請安裝含有 {libraries} 的套件。</translation>
    </message>
    <message>
      <source>Removed annotation {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中已刪除的批註 {item} 沒有併入：{reason}。</translation>
    </message>
    <message>
      <source>Row {row} of revision belongs to another annotation.</source>
      <translation>表 revision 的第 {row} 列屬於另一則批註。</translation>
    </message>
    <message>
      <source>Row {row} of {table} is none that Zhupi writes.</source>
      <translation>表 {table} 的第 {row} 列不是朱批寫入的內容。</translation>
    </message>
    <message>
      <source>Row {row} of {table} is not as it was written.</source>
      <translation>表 {table} 的第 {row} 列與寫入時不同。</translation>
    </message>
    <message>
      <source>Row {row} of {table} names a row of {other} that is missing.</source>
      <translation>表 {table} 的第 {row} 列指向表 {other} 中缺少的一列。</translation>
    </message>
    <message>
      <source>SQLite finds damage: {words}.</source>
      <translation>SQLite 發現損壞：{words}。</translation>
    </message>
    <message>
      <source>Several are called {name}: name one by the beginning of an id, {ids}.</source>
      <translation>叫 {name} 的不止一人：請用識別碼的開頭指明，{ids}。</translation>
    </message>
    <message>
      <source>Something went wrong in Zhupi itself, in the window that has the library open; there it says where the details are.</source>
      <translation>朱批自身出了問題，出在開啟著資料庫的視窗裡；詳情的位置見該視窗的提示。</translation>
    </message>
    <message>
      <source>Text {item} in {name} was left out: {reason}.</source>
      <translation>{name} 中的正文 {item} 沒有併入：{reason}。</translation>
    </message>
    <message>
      <source>The PDF file could not be set in the memory and time that there is: let less go out into it.</source>
      <translation>PDF 檔案在現有的記憶體和時間內排不出來：請少匯出一些內容。</translation>
    </message>
    <message>
      <source>The annotation {id} is as it was at {at}; its later state is lost.</source>
      <translation>批註 {id} 恢復到 {at} 時的樣子，此後的改動已遺失。</translation>
    </message>
    <message>
      <source>The backup {path} cannot be written ({reason}): choose another place for it.</source>
      <translation>無法寫入備份 {path}（{reason}）：請另選位置。</translation>
    </message>
    <message>
      <source>The backup {path} was not written as it should be ({damage}): try again, or on another disk.</source>
      <translation>備份 {path} 寫入有誤（{damage}）：請重試，或換一顆磁碟。</translation>
    </message>
    <message>
      <source>The cluster at {address} has no workers: start some with dask worker {address}.</source>
      <translation>{address} 處的叢集沒有工作程序：請用 dask worker {address} 啟動。</translation>
    </message>
    <message>
      <source>The cluster is gone, or gave a piece of work up ({reason}). What was read is kept: --resume goes on.</source>
      <translation>叢集已斷線，或放棄了一部分工作（{reason}）。已讀的都保留著：加上 --resume 即可繼續。</translation>
    </message>
    <message>
      <source>The disk is full and the last change is not in the library {path}: free some space and try again; all that was saved before is safe.</source>
      <translation>磁碟已滿，上一次變更沒有存入資料庫 {path}：請騰出空間後重試；先前儲存的內容都安全。</translation>
    </message>
    <message>
      <source>The disk with the library {path} cannot keep notes safely (no write-ahead log): choose a library on another disk with --library.</source>
      <translation>資料庫 {path} 所在的磁碟無法安全儲存批註（不支援預寫日誌）：請用 --library 指定其他磁碟上的資料庫。</translation>
    </message>
    <message>
      <source>The disk with the library {path} could not be read or written, and the last change is not saved: check the disk and try again; all that was saved before is left as it is.</source>
      <translation>資料庫 {path} 所在的磁碟讀寫失敗，上一次變更未儲存：請檢查磁碟後重試；先前儲存的內容保持原樣。</translation>
    </message>
    <message>
      <source>The ending of {name} is of no format: end it in one of {endings}, or name one with --format.</source>
      <translation>{name} 的副檔名不屬於任何格式：請改用 {endings} 之一，或用 --format 指明格式。</translation>
    </message>
    <message>
      <source>The file cannot be read to its end: {reason}.</source>
      <translation>檔案無法讀到結尾：{reason}。</translation>
    </message>
    <message>
      <source>The library has no report of the same place for the year before or after: add one, or choose two.</source>
      <translation>資料庫中沒有同一地方上一年或下一年的報告：請加入一份，或選定兩份報告。</translation>
    </message>
    <message>
      <source>The library has no report of {place} of {year}: add it, or name it behind the first.</source>
      <translation>資料庫中沒有{place} {year} 年的報告：請先新增，或寫在第一份報告之後。</translation>
    </message>
    <message>
      <source>The library has not the words of this report: open its file, and the notes on it stand there.</source>
      <translation>資料庫中沒有這份報告的正文：開啟它的檔案，上面的批註就會回到原處。</translation>
    </message>
    <message>
      <source>The library has not the words of this report: open {path}, and the notes on it stand there.</source>
      <translation>資料庫中沒有這份報告的正文：開啟 {path}，上面的批註就會回到原處。</translation>
    </message>
    <message>
      <source>The library {path} cannot be opened: check that the file and its folder may be read and written, or choose another library with --library.</source>
      <translation>無法開啟資料庫 {path}：請檢查該檔案及其資料夾是否可讀寫，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The library {path} cannot be written: allow writing to the file and its folder, or choose another library with --library.</source>
      <translation>無法寫入資料庫 {path}：請允許寫入該檔案及其資料夾，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The library {path} is a folder: name a file in it with --library.</source>
      <translation>資料庫 {path} 是資料夾：請用 --library 指定其中的一個檔案。</translation>
    </message>
    <message>
      <source>The library {path} is damaged and left as it is: zhupi salvage brings back what is intact, zhupi restore puts a backup in its place; or choose another library with --library.</source>
      <translation>資料庫 {path} 已損毀，已保持原樣：zhupi salvage 可找回完好的內容，zhupi restore 可換上備份；也可用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The library {path} is in use by another program: close that program, or choose another library with --library.</source>
      <translation>資料庫 {path} 正被另一個程式使用：請關閉該程式，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The library {path} is missing, but its last changes are there in {wal}: put the library back beside them, or choose another library with --library.</source>
      <translation>資料庫 {path} 不見了，但它最近的變更還在 {wal} 中：請把資料庫放回原處，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The library {path} may not be written, or lies on a disk that is read-only: its notes can be read and exported, and nothing is changed.</source>
      <translation>資料庫 {path} 無法寫入，或位於唯讀磁碟上：其中的批註可以閱讀和匯出，但不會作任何變更。</translation>
    </message>
    <message>
      <source>The library {path} was written by a newer Zhupi; it is left as it is: install the newest Zhupi, or choose another library with --library.</source>
      <translation>資料庫 {path} 由較新版本的朱批寫成，已保持原樣：請安裝最新版朱批，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>The next report has several that may be meant.</source>
      <translation>下一年的報告中有幾處可能對應。</translation>
    </message>
    <message>
      <source>The next report has something like it, but not the same for certain.</source>
      <translation>下一年的報告中有相近的內容，但不能斷定是同一件事。</translation>
    </message>
    <message>
      <source>The next report says nothing of it.</source>
      <translation>下一年的報告沒有提及。</translation>
    </message>
    <message>
      <source>The path {path} is too long for this system: choose a shorter name, or a folder higher up.</source>
      <translation>路徑 {path} 對本系統來說太長：請改用較短的名稱，或換到上層資料夾。</translation>
    </message>
    <message>
      <source>The picture {path} cannot be written: choose another folder, and a name that ends in .png.</source>
      <translation>無法寫入圖片 {path}：請另選資料夾，檔名以 .png 結尾。</translation>
    </message>
    <message>
      <source>The record of the schema is not as it was written.</source>
      <translation>資料庫結構的記錄與寫入時不同。</translation>
    </message>
    <message>
      <source>The report has no section {name}: name words of a heading, or a number from 1 to {sections}.</source>
      <translation>報告中沒有「{name}」這一節：請寫出標題中的字詞，或 1 到 {sections} 的序號。</translation>
    </message>
    <message>
      <source>The reports are of two places, {earlier} and {later}: the second tells nothing of the first.</source>
      <translation>兩份報告屬於兩個地方（{earlier}和{later}）：後一份不會談到前一份的承諾。</translation>
    </message>
    <message>
      <source>The rows of {path} contradict each other, and no library can be made of them: zhupi restore lists the backups and puts one in the library's place.</source>
      <translation>{path} 中的記錄互相矛盾，無法組成資料庫：zhupi restore 會列出備份，並可換上其中一份。</translation>
    </message>
    <message>
      <source>The second report is of {later}, not of {after}: it tells little of what was promised for {earlier}.</source>
      <translation>後一份是{later}年的報告，不是{after}年的：{earlier}年的承諾，它很少談到。</translation>
    </message>
    <message>
      <source>The shared folder cannot be used: {reason}</source>
      <translation>共享資料夾無法使用：{reason}</translation>
    </message>
    <message>
      <source>The shared folder has more than {most} MB of notes; {name} is left out.</source>
      <translation>共用資料夾裡的批註超過 {most} MB；{name} 沒有讀入。</translation>
    </message>
    <message>
      <source>The shared folder {folder} has more than {most} files of notes: leave it, and join another one.</source>
      <translation>共用資料夾 {folder} 裡的批註檔案超過 {most} 個：請退出後加入另一個。</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there: connect its drive, or leave it and join another one.</source>
      <translation>共用資料夾 {folder} 不在：請接通它所在的磁碟，或退出後加入另一個。</translation>
    </message>
    <message>
      <source>The tables are not as they were made.</source>
      <translation>資料庫中的表與建立時不同。</translation>
    </message>
    <message>
      <source>The window that has the library {library} open ended before it answered: look whether what you asked for is done before you ask again.</source>
      <translation>開啟著資料庫 {library} 的視窗在回覆之前已經結束：請先查看所要求的是否已經完成，再重新執行。</translation>
    </message>
    <message>
      <source>The window that has the library {library} open is of another version of Zhupi and cannot answer: close it first.</source>
      <translation>開啟著資料庫 {library} 的視窗屬於另一版本的朱批，無法回覆：請先關閉它。</translation>
    </message>
    <message>
      <source>The worker {worker} does not see {path}: name a folder that all machines have at the same place.</source>
      <translation>工作程序 {worker} 看不到 {path}：請使用所有機器上路徑相同的資料夾。</translation>
    </message>
    <message>
      <source>The worker {worker} has no Zhupi: install the same one there as here, with {line}.</source>
      <translation>工作程序 {worker} 沒有安裝朱批：請在那裡用 {line} 安裝與本機相同的版本。</translation>
    </message>
    <message>
      <source>There are no reports to compare with: choose fewer reports, such as those of one place or year, or compare with others.</source>
      <translation>沒有可比較的報告：請縮小範圍，例如只選一地或一年；或另選比較對象。</translation>
    </message>
    <message>
      <source>There are no reports to compare with: choose others with --against, or name files with --other.</source>
      <translation>沒有可比較的報告：請用 --against 另選，或用 --other 指定檔案。</translation>
    </message>
    <message>
      <source>There are no such reports.</source>
      <translation>沒有符合條件的報告。</translation>
    </message>
    <message>
      <source>There are no such reports: name files, or others of the library.</source>
      <translation>沒有符合條件的報告：請指定檔案，或選擇資料庫中的其他報告。</translation>
    </message>
    <message>
      <source>There is a file {path} already: name another one with --to.</source>
      <translation>檔案 {path} 已存在：請用 --to 指定其他檔案。</translation>
    </message>
    <message>
      <source>There is no cluster at {address}: start one with dask scheduler and dask worker.</source>
      <translation>{address} 處沒有叢集：請用 dask scheduler 和 dask worker 啟動。</translation>
    </message>
    <message>
      <source>There is no display to open a window on: start Zhupi in a desktop session, or paint the window into a picture with --screenshot OUT.png.</source>
      <translation>沒有可開啟視窗的顯示器：請在桌面工作階段中啟動朱批，或用 --screenshot OUT.png 把視窗畫成圖片。</translation>
    </message>
    <message>
      <source>There is no figure at this place of the report.</source>
      <translation>報告的這個位置沒有數字。</translation>
    </message>
    <message>
      <source>There is no library {path}: name one with --library.</source>
      <translation>沒有資料庫 {path}：請用 --library 指定。</translation>
    </message>
    <message>
      <source>There is no report of {place} for {year}.</source>
      <translation>沒有{place}{year}年的報告。</translation>
    </message>
    <message>
      <source>There is no report of {place}.</source>
      <translation>沒有{place}的報告。</translation>
    </message>
    <message>
      <source>There is no word list in {name}: write one a line, such as 环境 = 环境 + 环保 + 污染.</source>
      <translation>{name} 裡沒有詞表：請每行寫一個，例如：環境 = 環境 + 環保 + 汙染。</translation>
    </message>
    <message>
      <source>There is no word list: name a file of them with --lists, or make one in the window.</source>
      <translation>還沒有詞表：請用 --lists 指定詞表檔案，或在視窗中新建。</translation>
    </message>
    <message>
      <source>There is one called {name} already: choose another name.</source>
      <translation>已有名為「{name}」的一項，請換一個名稱。</translation>
    </message>
    <message>
      <source>They are counted in different units: {promised}, {reported}.</source>
      <translation>計量單位不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They are for other years: {promised}, {reported}.</source>
      <translation>所指年份不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They are too far apart to be of one thing for certain: {promised}, {reported}.</source>
      <translation>相差過大，難以斷定是同一件事：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They do not hold for the same: {promised}, {reported}.</source>
      <translation>統計範圍不同：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>They may be of different things: {promised}, {reported}.</source>
      <translation>可能不是同一件事：{promised}，{reported}。</translation>
    </message>
    <message>
      <source>This could not be counted: what counts in Zhupi stopped on it. Please report this.</source>
      <translation>未能統計：朱批的統計程式中途停止。請回報此問題。</translation>
    </message>
    <message>
      <source>This system has no face with Chinese characters, which a PDF file needs.</source>
      <translation>系統裡沒有中文字型，無法產生 PDF 檔案。</translation>
    </message>
    <message>
      <source>To count this needs more than {memory} MB of memory: choose fewer reports.</source>
      <translation>統計所需記憶體超過 {memory} MB：請減少報告。</translation>
    </message>
    <message>
      <source>What is asked of the window that has the library {library} open is too large for it ({size} MB): close it first.</source>
      <translation>向開啟著資料庫 {library} 的視窗提出的請求太大（{size} MB）：請先關閉該視窗。</translation>
    </message>
    <message>
      <source>What was found in {name} does not fit the library: merge it once more.</source>
      <translation>從 {name} 中找到的內容與資料庫不符：請再合併一次。</translation>
    </message>
    <message>
      <source>Whether more or less than {promised} is better is not said; {reported} is reported.</source>
      <translation>承諾 {promised} 未說明多好還是少好，實績為 {reported}。</translation>
    </message>
    <message>
      <source>Zhupi is running already with the library {library}, but does not answer: close it first, or choose another library with --library.</source>
      <translation>朱批已在使用資料庫 {library} 執行，但沒有回應：請先關閉它，或用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>expected {expected}, got {found}</source>
      <translation>應為 {expected}，實為 {found}</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>內容中途斷開</translation>
    </message>
    <message>
      <source>it has half a character, or bytes that are no UTF-8</source>
      <translation>含有半個字元，或不是 UTF-8 的位元組</translation>
    </message>
    <message>
      <source>it has the character NUL, which no text has</source>
      <translation>含有 NUL 字元，正文中不會有它</translation>
    </message>
    <message>
      <source>it is malformed at byte {byte}</source>
      <translation>第 {byte} 個位元組處格式有誤</translation>
    </message>
    <message>
      <source>it is nested too deep</source>
      <translation>巢狀過深</translation>
    </message>
    <message>
      <source>it is on nothing, or no annotation</source>
      <translation>沒有批註的對象，或者不是批註</translation>
    </message>
    <message>
      <source>something is marked beyond its end</source>
      <translation>有標記超出了它的結尾</translation>
    </message>
    <message>
      <source>something was removed beyond its end</source>
      <translation>有被清除的內容超出了正文結尾</translation>
    </message>
    <message>
      <source>{count} annotations are on reports whose text is lost: zhupi notes --lost prints them; open these reports again, and they stand there.</source>
      <translation>有 {count} 則批註所在的報告正文已遺失：可用 zhupi notes --lost 列出；重新開啟這些報告，批註即回到原處。</translation>
    </message>
    <message>
      <source>{count} of the table {table} could not be brought back: {shown}.</source>
      <translation>表 {table} 中有 {count} 列未能找回：{shown}。</translation>
    </message>
    <message>
      <source>{day} is no day: write it as 2024-01-15.</source>
      <translation>「{day}」不是日期，請寫成 2024-01-15 的樣子。</translation>
    </message>
    <message>
      <source>{field} is missing</source>
      <translation>缺少 {field}</translation>
    </message>
    <message>
      <source>{heading} may be another text of a report that is there: the same place and year.</source>
      <translation>{heading} 與庫中已有的一份報告同地同年，可能是它的另一個版本。</translation>
    </message>
    <message>
      <source>{name} begins the ids of {count} reports: give more of it.</source>
      <translation>以 {name} 開頭的報告有 {count} 份，請多寫幾位。</translation>
    </message>
    <message>
      <source>{name} could not be read by LibreOffice: save it as .docx and open that.</source>
      <translation>LibreOffice 無法讀取 {name}：請另存為 .docx 再開啟。</translation>
    </message>
    <message>
      <source>{name} could not be read in {seconds} seconds, and was given up: it may be damaged.</source>
      <translation>{name} 在 {seconds} 秒內未能讀完，已放棄：檔案可能已損壞。</translation>
    </message>
    <message>
      <source>{name} could not be read: Zhupi's reader stopped on it. Please report this, with the file.</source>
      <translation>無法讀取 {name}：朱批的讀取程式在此停止。請附上該檔案回報此問題。</translation>
    </message>
    <message>
      <source>{name} declares a document type, as files that do harm do; it was left alone.</source>
      <translation>{name} 宣告了文件類型，有害的檔案常這樣做，未予開啟。</translation>
    </message>
    <message>
      <source>{name} does not say which characters it shows: its text can be seen, and not be read.</source>
      <translation>{name} 沒有說明所顯示的是哪些字：看得見，讀不出。</translation>
    </message>
    <message>
      <source>{name} ends like a {other} file, but a {format} file was asked for: name one of the two.</source>
      <translation>{name} 的副檔名是 {other} 格式的，而指定的格式是 {format}：請統一為其中一種。</translation>
    </message>
    <message>
      <source>{name} gives more than Zhupi can hold, and was given up: it may be damaged.</source>
      <translation>{name} 的內容超出朱批所能容納，已放棄：檔案可能已損壞。</translation>
    </message>
    <message>
      <source>{name} has no words from {start} to {end}: it has {length} characters.</source>
      <translation>{name} 的 {start} 至 {end} 處沒有文字：全文共 {length} 字。</translation>
    </message>
    <message>
      <source>{name} holds NUL characters, so it is damaged or no text; save it as UTF-8 again.</source>
      <translation>{name} 含有空字元（NUL），可能已損壞或不是文字；請重新存為 UTF-8。</translation>
    </message>
    <message>
      <source>{name} holds halves of characters (lone surrogates); save it as UTF-8 and open it again.</source>
      <translation>{name} 含有殘缺的字元（孤立代理項）；請存為 UTF-8 後再開啟。</translation>
    </message>
    <message>
      <source>{name} holds more than Zhupi can take in at once: export the annotations report by report.</source>
      <translation>{name} 內容太多，無法一次併入：請按報告逐份匯出批註。</translation>
    </message>
    <message>
      <source>{name} holds no Chinese; Zhupi reads Chinese government work reports.</source>
      <translation>{name} 中沒有中文；朱批用來閱讀中文的政府工作報告。</translation>
    </message>
    <message>
      <source>{name} holds no REFI-QDA project: export one from your program anew.</source>
      <translation>{name} 裡沒有 REFI-QDA 專案：請在您的程式中重新匯出。</translation>
    </message>
    <message>
      <source>{name} holds no report, only what web pages put around one.</source>
      <translation>{name} 裡沒有報告，只有網頁的導覽等內容。</translation>
    </message>
    <message>
      <source>{name} holds no web annotations: choose a file of web annotations (JSON-LD).</source>
      <translation>{name} 中沒有網路批註：請選擇網路批註檔案 (JSON-LD)。</translation>
    </message>
    <message>
      <source>{name} holds no web page.</source>
      <translation>{name} 中沒有網頁。</translation>
    </message>
    <message>
      <source>{name} is a codebook: it names tags and holds no notes. Choose the project (.qdpx) that it is from.</source>
      <translation>{name} 是編碼本：只有標籤，沒有批註。請選擇它所屬的專案（.qdpx）。</translation>
    </message>
    <message>
      <source>{name} is a scan: its pages are pictures without text, which a program for text recognition can add.</source>
      <translation>{name} 是掃描件：各頁只是圖片，沒有文字；可先用文字辨識（OCR）軟體加上文字。</translation>
    </message>
    <message>
      <source>{name} is a whole library, no file of annotations: take in all that is in it with zhupi merge {name}.</source>
      <translation>{name} 是整個資料庫，不是批註檔案：請用 zhupi merge {name} 併入其中的全部內容。</translation>
    </message>
    <message>
      <source>{name} is built as no page is that people read, and was left alone: it may do harm.</source>
      <translation>{name} 的結構不像給人看的網頁，可能有害，未予開啟。</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be read as a PDF.</source>
      <translation>{name} 已損壞，不能作為 PDF 讀取。</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be unpacked.</source>
      <translation>{name} 已損壞，無法解開。</translation>
    </message>
    <message>
      <source>{name} is damaged: its text cannot be read.</source>
      <translation>{name} 已損壞，其中的文字無法讀取。</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} 是空檔案。</translation>
    </message>
    <message>
      <source>{name} is in no encoding that Zhupi knows; save it as UTF-8 and open it again.</source>
      <translation>{name} 的編碼無法識別；請存為 UTF-8 後再開啟。</translation>
    </message>
    <message>
      <source>{name} is no EPUB book: it does not say what its pages are.</source>
      <translation>{name} 不是 EPUB 電子書：它沒有說明有哪些頁面。</translation>
    </message>
    <message>
      <source>{name} is no JSON ({reason}): choose a file of web annotations (JSON-LD).</source>
      <translation>{name} 不是 JSON（{reason}）：請選擇網路批註檔案 (JSON-LD)。</translation>
    </message>
    <message>
      <source>{name} is no OpenDocument text: it has no text where one keeps it.</source>
      <translation>{name} 不是 OpenDocument 文字檔：應有文字之處沒有文字。</translation>
    </message>
    <message>
      <source>{name} is no Word file: it has no text where Word keeps it.</source>
      <translation>{name} 不是 Word 檔案：Word 存放文字之處沒有文字。</translation>
    </message>
    <message>
      <source>{name} is no file that KOReader keeps beside a book: choose one called metadata.….lua.</source>
      <translation>{name} 不是 KOReader 保存在書旁的檔案：請選擇名為 metadata.….lua 的檔案。</translation>
    </message>
    <message>
      <source>{name} is no file, and names no report in the library: zhupi list shows them, with their ids.</source>
      <translation>{name} 不是檔案，也不是資料庫中報告的標識：zhupi list 會列出報告和標識。</translation>
    </message>
    <message>
      <source>{name} is no name for a table: let it end in .csv or .xlsx.</source>
      <translation>{name} 不是表格的檔名：請以 .csv 或 .xlsx 結尾。</translation>
    </message>
    <message>
      <source>{name} is no name for a table: let it end in .docx, .xlsx, .csv or .md.</source>
      <translation>{name} 不能用作表格檔名：請以 .docx、.xlsx、.csv 或 .md 結尾。</translation>
    </message>
    <message>
      <source>{name} is no text but a binary file; Zhupi reads text files.</source>
      <translation>{name} 是二進位檔案，不是文字；朱批只能開啟文字檔案。</translation>
    </message>
    <message>
      <source>{name} is not whole, or was changed by another program; it is left for later.</source>
      <translation>{name} 不完整，或被別的程式改過；留待以後再讀。</translation>
    </message>
    <message>
      <source>{name} is of a kind that needs LibreOffice: install it, or save the file as .docx and open that.</source>
      <translation>{name} 這類檔案要靠 LibreOffice 讀取：請安裝它，或將檔案另存為 .docx 再開啟。</translation>
    </message>
    <message>
      <source>{name} is too large ({size} MB); Zhupi opens files of up to {most} MB.</source>
      <translation>{name} 太大（{size} MB）；朱批最多開啟 {most} MB 的文字檔。</translation>
    </message>
    <message>
      <source>{name} is too long for a report: it has more than a million characters.</source>
      <translation>{name} 超過一百萬字，不會是一份報告，未予開啟。</translation>
    </message>
    <message>
      <source>{name} leads to another place; nothing is read or written there.</source>
      <translation>{name} 指向別處；那裡的內容不讀也不寫。</translation>
    </message>
    <message>
      <source>{name} names no report {where}: zhupi list{option} shows them, with their ids.</source>
      <translation>{where}沒有標識為 {name} 的報告：zhupi list{option} 會列出報告和標識。</translation>
    </message>
    <message>
      <source>{name} needs more than {memory} MB of memory to be read, and was given up: it may be damaged.</source>
      <translation>讀取 {name} 需要超過 {memory} MB 的記憶體，已放棄：檔案可能已損壞。</translation>
    </message>
    <message>
      <source>{name} opens only with a password; please save a copy of it without one.</source>
      <translation>{name} 要有密碼才能開啟；請另存一份沒有密碼的再開啟。</translation>
    </message>
    <message>
      <source>{name} says that it is {encoding} but is not; save it as UTF-8 and open it again.</source>
      <translation>{name} 標明編碼為 {encoding}，內容卻不是；請存為 UTF-8 後再開啟。</translation>
    </message>
    <message>
      <source>{name} tells no place or no year, by which the next report could be found: name that, too.</source>
      <translation>{name} 沒有寫明地點或年份，無法找到下一年的報告：請同時給出下一年的報告。</translation>
    </message>
    <message>
      <source>{name} unpacks to more than any report holds, and was left alone: it may do harm.</source>
      <translation>{name} 解開後大得不像任何報告，可能有害，未予開啟。</translation>
    </message>
    <message>
      <source>{name} was written by another version of Zhupi, and waits for one that can read it.</source>
      <translation>{name} 是另一個版本的朱批寫的，等能讀它的版本來讀。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}): choose another place for it.</source>
      <translation>無法寫入 {path}（{reason}）：請另選位置。</translation>
    </message>
    <message>
      <source>{path} does not exist; it may have been moved or renamed.</source>
      <translation>{path} 不存在，可能已移動或改名。</translation>
    </message>
    <message>
      <source>{path} has no files of the kinds that Zhupi reads ({kinds}).</source>
      <translation>{path} 中沒有朱批能讀的檔案（{kinds}）。</translation>
    </message>
    <message>
      <source>{path} is a folder; choose a file inside it.</source>
      <translation>{path} 是資料夾；請選擇其中的檔案。</translation>
    </message>
    <message>
      <source>{path} is damaged ({damage}), and nothing of it was taken in: bring back what is intact with zhupi salvage {path}, then merge the library that this makes.</source>
      <translation>{path} 已損壞（{damage}），其中的內容都沒有併入：請先用 zhupi salvage {path} 搶救完好的部分，再併入由此得到的資料庫。</translation>
    </message>
    <message>
      <source>{path} is no file but a device, a pipe or a socket; choose a file.</source>
      <translation>{path} 不是檔案，而是裝置、管道或通訊端；請選擇一個檔案。</translation>
    </message>
    <message>
      <source>{path} is not a Zhupi library, or it is damaged; it is left as it is: zhupi salvage brings back what is intact, zhupi restore puts a backup in its place; or choose another library with --library.</source>
      <translation>{path} 不是朱批的資料庫，或已損毀，已保持原樣：zhupi salvage 可找回完好的內容，zhupi restore 可換上備份；也可用 --library 指定其他資料庫。</translation>
    </message>
    <message>
      <source>{path} is the library itself: name another one.</source>
      <translation>{path} 就是這個資料庫本身：請指定另一個。</translation>
    </message>
    <message>
      <source>{path} is there already, and was left as it is: name another file, or say --force.</source>
      <translation>{path} 已經存在，未作改動：請換一個檔名，或加上 --force。</translation>
    </message>
    <message>
      <source>{path} may not be read; ask for the permission to read it.</source>
      <translation>沒有讀取 {path} 的權限；請先取得權限。</translation>
    </message>
    <message>
      <source>{path} was not put in place, because it is damaged ({damage}): choose another backup.</source>
      <translation>{path} 已損毀（{damage}），未換上：請選另一份備份。</translation>
    </message>
    <message>
      <source>{reported} falls short of the {promised} that was promised.</source>
      <translation>實績 {reported} 未達到所承諾的 {promised}。</translation>
    </message>
    <message>
      <source>{reported} is at most {points} points off the {promised} that it was to be about.</source>
      <translation>承諾為 {promised} 左右，實績 {reported}，相差不超過 {points} 個百分點。</translation>
    </message>
    <message>
      <source>{reported} is just below the {promised} that it was to be about.</source>
      <translation>承諾為 {promised} 左右，實績 {reported} 略低，無法斷定。</translation>
    </message>
    <message>
      <source>{reported} is more than the {promised} that was promised at most.</source>
      <translation>實績 {reported} 超出所承諾的上限 {promised}。</translation>
    </message>
    <message>
      <source>{reported} is no exact figure and too near the {promised} that was promised.</source>
      <translation>實績 {reported} 不是確數，與所承諾的 {promised} 過於接近，無法斷定。</translation>
    </message>
    <message>
      <source>{reported} reaches the {promised} that was promised.</source>
      <translation>實績 {reported} 達到所承諾的 {promised}。</translation>
    </message>
    <message>
      <source>{reported} stays within the {promised} that was promised.</source>
      <translation>實績 {reported} 在所承諾的 {promised} 以內。</translation>
    </message>
    <message>
      <source>{reports} reports are too many to be counted at once: at most {most} are. Choose a place, or years.</source>
      <translation>{reports} 份報告太多，一次最多統計 {most} 份：請選定地區或年份。</translation>
    </message>
    <message>
      <source>{what} at {place}</source>
      <translation>{place} 處{what}</translation>
    </message>
    <message>
      <source>{words} is the name of no measure that Zhupi knows; “main” asks for the main ones.</source>
      <translation>朱批不認識名為「{words}」的指標；用 main 可取全部主要指標。</translation>
    </message>
    <message>
      <source>{year} is no year of a report: write it as 2024.</source>
      <translation>「{year}」不是報告的年份，請寫成 2024 的樣子。</translation>
    </message>
    <message>
      <source>“{quote}” does not stand in {name}: give words as they stand in it.</source>
      <translation>「{quote}」不在 {name} 中：請照原文給出文字。</translation>
    </message>
    <message>
      <source>“{quote}” stands {count} times in {name}: say with --prefix or --suffix what is beside it.</source>
      <translation>「{quote}」在 {name} 中出現 {count} 次：請用 --prefix 或 --suffix 說明其前後文字。</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message numerus="yes">
      <source>%n candidate(s)</source>
      <translation>
        <numerusform>%n 處可能對應</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n met</source>
      <translation>
        <numerusform>%n 項完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missed</source>
      <translation>
        <numerusform>%n 項未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not reported</source>
      <translation>
        <numerusform>%n 項未報告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n 項承諾</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unclear</source>
      <translation>
        <numerusform>%n 項不明</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>人工認定</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>確定</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>可能</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>對應</translation>
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
      <translation>無</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>未報告</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>實績</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>承諾</translation>
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
      <translation>結論</translation>
    </message>
    <message>
      <source>{promises}: {verdicts}</source>
      <translation>{promises}：{verdicts}</translation>
    </message>
    <message>
      <source>左右 allows {points} points</source>
      <translation>「左右」允許相差 {points} 個百分點</translation>
    </message>
  </context>
  <context>
    <name>PromisesModel</name>
    <message>
      <source>Match</source>
      <translation>對應</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>實績</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>承諾</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>承諾數值</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>實績數值</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>結論</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message numerus="yes">
      <source>%Ln shown</source>
      <translation>
        <numerusform>顯示 %Ln 項</numerusform>
      </translation>
    </message>
    <message>
      <source>Both side by side</source>
      <translation>兩處並排</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>正在對照…</translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>已複製 %Ln 列</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy rows</source>
      <translation>複製所選列</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>匯出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>匯出此表…</translation>
    </message>
    <message>
      <source>Go to the outcome</source>
      <translation>前往實績</translation>
    </message>
    <message>
      <source>Go to the promise</source>
      <translation>前往承諾</translation>
    </message>
    <message>
      <source>No promise matches.</source>
      <translation>沒有符合條件的承諾。</translation>
    </message>
    <message>
      <source>No promise of the report before leads to this figure.</source>
      <translation>上一份報告中沒有對應此數字的承諾。</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>承諾</translation>
    </message>
    <message>
      <source>Promises and what became of them</source>
      <translation>承諾及其結果</translation>
    </message>
    <message>
      <source>The earlier report promises nothing that is counted.</source>
      <translation>較早的報告沒有可以計數的承諾。</translation>
    </message>
    <message>
      <source>This figure is no promise that can be followed.</source>
      <translation>此數字不是可以追蹤的承諾。</translation>
    </message>
    <message>
      <source>Word document (*.docx);;Workbook (*.xlsx);;Table (*.csv);;Markdown (*.md)</source>
      <translation>Word 文件 (*.docx);;活頁簿 (*.xlsx);;表格 (*.csv);;Markdown (*.md)</translation>
    </message>
    <message>
      <source>{report} promises</source>
      <translation>{report} 承諾與實績</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>搜尋位置(&amp;L)：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>檔案類型(&amp;T)：</translation>
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
      <translation>首見年份</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>詞頻</translation>
    </message>
    <message>
      <source>How much is said of the matters of word lists</source>
      <translation>各詞表所述事項談到多少</translation>
    </message>
    <message>
      <source>How often words or n-grams stand there</source>
      <translation>詞語或字串出現多少次</translation>
    </message>
    <message>
      <source>Keyness</source>
      <translation>主題性</translation>
    </message>
    <message>
      <source>New and gone</source>
      <translation>提法變化</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <source>The years in which words are used</source>
      <translation>詞語在哪些年份使用</translation>
    </message>
    <message>
      <source>What is like these reports, and by which sentences</source>
      <translation>哪些與這些報告相似，憑哪些句子</translation>
    </message>
    <message>
      <source>What is said much more, or less, than elsewhere</source>
      <translation>哪些說得比別處多得多，或少得多</translation>
    </message>
    <message>
      <source>What others do not say, and what only they say</source>
      <translation>哪些是別處沒有的，哪些只有別處才有</translation>
    </message>
    <message>
      <source>What stands near a word</source>
      <translation>一詞附近有哪些詞</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>詞表</translation>
    </message>
  </context>
  <context>
    <name>ReadingDialog</name>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Both edges of the column straight</source>
      <translation>左右對齊</translation>
    </message>
    <message>
      <source>Column width</source>
      <translation>版心寬度</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>介面字型</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>行距</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>頁邊距</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註字型</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>正文字型</translation>
    </message>
    <message>
      <source>Reading settings</source>
      <translation>閱讀設定</translation>
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
      <translation>HTML 註解</translation>
    </message>
    <message>
      <source>abstract</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>character reference</source>
      <translation>網頁字元代碼</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>原檔案中的註解</translation>
    </message>
    <message>
      <source>damaged page</source>
      <translation>損壞的頁</translation>
    </message>
    <message>
      <source>deleted text</source>
      <translation>修訂時刪除的文字</translation>
    </message>
    <message>
      <source>formatting sign</source>
      <translation>排版符號</translation>
    </message>
    <message>
      <source>garbled line</source>
      <translation>亂碼行，已還原</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>隱藏的文字</translation>
    </message>
    <message>
      <source>hyphen</source>
      <translation>行末連字號</translation>
    </message>
    <message>
      <source>invisible character</source>
      <translation>不可見字元</translation>
    </message>
    <message>
      <source>link address</source>
      <translation>連結網址</translation>
    </message>
    <message>
      <source>link back</source>
      <translation>返回正文的連結</translation>
    </message>
    <message>
      <source>link farm</source>
      <translation>連結堆</translation>
    </message>
    <message>
      <source>lost character</source>
      <translation>遺失的字元</translation>
    </message>
    <message>
      <source>lost space</source>
      <translation>遺失的空格</translation>
    </message>
    <message>
      <source>missing words</source>
      <translation>可能缺漏的字數</translation>
    </message>
    <message>
      <source>mojibake</source>
      <translation>亂碼，已還原</translation>
    </message>
    <message>
      <source>moved text</source>
      <translation>修訂時移走的文字</translation>
    </message>
    <message>
      <source>news agency</source>
      <translation>新聞機構</translation>
    </message>
    <message>
      <source>note number</source>
      <translation>註釋編號</translation>
    </message>
    <message>
      <source>note of a reader</source>
      <translation>讀者的批註</translation>
    </message>
    <message>
      <source>note that nothing calls</source>
      <translation>正文中沒有引用的註釋</translation>
    </message>
    <message>
      <source>outside the page</source>
      <translation>頁面以外的文字</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>頁尾</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>頁首</translation>
    </message>
    <message>
      <source>page metadata</source>
      <translation>網頁資訊</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>頁碼</translation>
    </message>
    <message>
      <source>photo caption</source>
      <translation>圖片說明</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>圖片</translation>
    </message>
    <message>
      <source>picture of a page</source>
      <translation>只有圖像的頁面</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>重複印刷的字</translation>
    </message>
    <message>
      <source>private character</source>
      <translation>私用區字元</translation>
    </message>
    <message>
      <source>reading of a character</source>
      <translation>注音</translation>
    </message>
    <message>
      <source>recognized text</source>
      <translation>辨識文字中存疑的比例</translation>
    </message>
    <message>
      <source>repeated text</source>
      <translation>重複的內文</translation>
    </message>
    <message>
      <source>sign of a font</source>
      <translation>符號字型中的符號</translation>
    </message>
    <message>
      <source>site navigation</source>
      <translation>網站導覽</translation>
    </message>
    <message>
      <source>slanted text</source>
      <translation>傾斜的文字</translation>
    </message>
    <message>
      <source>style rule</source>
      <translation>樣式代碼</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>目錄</translation>
    </message>
    <message>
      <source>unreadable bytes</source>
      <translation>無法識別的位元組</translation>
    </message>
    <message>
      <source>watermark</source>
      <translation>浮水印</translation>
    </message>
    <message>
      <source>web page</source>
      <translation>網頁上的其他內容</translation>
    </message>
    <message>
      <source>written-out line break</source>
      <translation>字面換行符號</translation>
    </message>
  </context>
  <context>
    <name>ReportsModel</name>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n 個版本</numerusform>
      </translation>
    </message>
    <message>
      <source>Place unknown</source>
      <translation>地區不明</translation>
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
      <translation>其他檔案(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Put in place</source>
      <translation>換上此備份(&amp;P)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>備份</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>選擇備份</translation>
    </message>
    <message>
      <source>Library (*.sqlite)</source>
      <translation>資料庫 (*.sqlite)</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>還原備份</translation>
    </message>
    <message>
      <source>The backup is being put in place…</source>
      <translation>正在換上備份……</translation>
    </message>
    <message>
      <source>The backup is being read and checked…</source>
      <translation>正在讀取並檢查備份……</translation>
    </message>
    <message>
      <source>The backup is in place.</source>
      <translation>備份已換上。</translation>
    </message>
    <message>
      <source>The backup is in place. The library as it was lies in {path}</source>
      <translation>備份已換上。原來的資料庫在 {path}</translation>
    </message>
    <message>
      <source>The backup is whole. Reports: {reports}, notes: {notes}</source>
      <translation>備份完好：報告 {reports} 份，批註 {notes} 則</translation>
    </message>
    <message>
      <source>The library as it is now is moved aside and stays in its folder.</source>
      <translation>現在的資料庫會移到一旁，仍留在原資料夾中。</translation>
    </message>
    <message>
      <source>There is no backup beside the library yet.</source>
      <translation>資料庫旁還沒有備份。</translation>
    </message>
    <message>
      <source>What the backup holds</source>
      <translation>備份中的內容</translation>
    </message>
  </context>
  <context>
    <name>SavedMenu</name>
    <message>
      <source>Edit word lists…</source>
      <translation>編輯詞表…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>儲存這次尋找</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已儲存</translation>
    </message>
    <message>
      <source>Saved searches and word lists</source>
      <translation>儲存的尋找與詞表</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>詞表</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln 處</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>附件</translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>已複製 %Ln 條</numerusform>
      </translation>
    </message>
    <message>
      <source>Every place of the words in all reports, in any script.

Several words: all in one paragraph · "…": exactly so · -word: not in the paragraph · OR: one or the other</source>
      <translation>所有報告中出現這些詞的每一處，不分簡繁。

幾個詞：同在一段 · 「…」：整體出現 · -詞：段中沒有 · OR：任一即可</translation>
    </message>
    <message>
      <source>Export lines</source>
      <translation>匯出結果</translation>
    </message>
    <message>
      <source>Glossaries</source>
      <translation>名詞解釋</translation>
    </message>
    <message>
      <source>Hits in all reports</source>
      <translation>所有報告中的結果</translation>
    </message>
    <message>
      <source>Nothing found in these reports. In all of them there may be more.</source>
      <translation>這些報告中沒有。放寬條件，也許別處有。</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>沒有找到。</translation>
    </message>
    <message>
      <source>Other sections</source>
      <translation>其他部分</translation>
    </message>
    <message>
      <source>Place not known</source>
      <translation>地方不詳</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>正在尋找……</translation>
    </message>
    <message>
      <source>The index is being made: {done} of {total}. One can search meanwhile.</source>
      <translation>正在建立索引：{done} / {total}，其間照常可以尋找。</translation>
    </message>
    <message>
      <source>This note has no place in the text.</source>
      <translation>這條批註在文中沒有位置。</translation>
    </message>
    <message>
      <source>What is planned</source>
      <translation>工作安排</translation>
    </message>
    <message>
      <source>What was achieved</source>
      <translation>工作回顧</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>Year not known</source>
      <translation>年份不詳</translation>
    </message>
    <message>
      <source>{file}; these are the first {count} of {total} hits</source>
      <translation>{file}；這是全部 {total} 處中的前 {count} 處</translation>
    </message>
    <message>
      <source>{found}, as counted. Enter finds all.</source>
      <translation>{found}，只列所統計的；按 Enter 查全部</translation>
    </message>
    <message>
      <source>{found}; the first {count} are listed</source>
      <translation>{found}，列出前 {count} 處</translation>
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
      <translation>複製</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>複製並註明出處</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>選取的文字</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>Confirm</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Keep that the next report says nothing of it</source>
      <translation>記下：下一年的報告沒有提及</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>Open both reports beside each other, each at its sentence</source>
      <translation>並排開啟兩份報告，各到所在的句子</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>並排</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤回認定</translation>
    </message>
    <message>
      <source>Take back what was settled by hand</source>
      <translation>撤回人工認定的結果</translation>
    </message>
    <message>
      <source>This is the outcome: link both passages</source>
      <translation>這就是實績：把兩處連起來</translation>
    </message>
    <message>
      <source>What was promised</source>
      <translation>承諾了什麼</translation>
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
      <translation>目標</translation>
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
      <translation>可能只是其中一部分地區</translation>
    </message>
    <message>
      <source>it may be of a part of the year</source>
      <translation>可能只是年內一段時間</translation>
    </message>
    <message>
      <source>not sure: {why}</source>
      <translation>存疑：{why}</translation>
    </message>
    <message>
      <source>the report says something else elsewhere</source>
      <translation>報告別處說法不同</translation>
    </message>
    <message>
      <source>the year is not said</source>
      <translation>沒有說明年份</translation>
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
        <numerusform>%Ln 條存疑</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln 個地方</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln 條數據</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>增量</translation>
    </message>
    <message>
      <source>Chart of what reports say</source>
      <translation>報告數據圖</translation>
    </message>
    <message>
      <source>Choose a measure, or type one: each report tells of it in a sentence.</source>
      <translation>請選擇或輸入一個指標，即可查看各份報告的說法。</translation>
    </message>
    <message>
      <source>Copied: the chart</source>
      <translation>已複製圖表</translation>
    </message>
    <message>
      <source>Copy cells</source>
      <translation>複製儲存格</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>匯出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>匯出此表…</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增速</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>總量</translation>
    </message>
    <message>
      <source>Looking through the reports …</source>
      <translation>正在查閱報告…</translation>
    </message>
    <message>
      <source>No report states anything of this measure.</source>
      <translation>沒有報告提到這個指標。</translation>
    </message>
    <message>
      <source>Save the chart…</source>
      <translation>儲存圖表…</translation>
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
      <translation>各地歷年數據表</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
      <source>it may also mean {others}</source>
      <translation>也可能指{others}</translation>
    </message>
    <message numerus="yes">
      <source>the first %Ln place(s) are drawn</source>
      <translation>
        <numerusform>圖中為前 %Ln 個地方</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SharingDialog</name>
    <message>
      <source>Choose the folder first.</source>
      <translation>請先選擇資料夾。</translation>
    </message>
    <message>
      <source>Give the name by which the others are to know you.</source>
      <translation>請填寫您的名字，讓同事知道批註是誰寫的。</translation>
    </message>
    <message>
      <source>Share notes</source>
      <translation>共享批註</translation>
    </message>
    <message>
      <source>The folder is being looked at…</source>
      <translation>正在查看資料夾…</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>About</source>
      <translation>關於</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>差異</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>名詞</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>名詞</translation>
    </message>
  </context>
  <context>
    <name>Spoken</name>
    <message>
      <source>Annotation</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>書籤</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>數據</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>連結</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>名詞</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 figure</source>
      <translation>1 個數據</translation>
    </message>
    <message>
      <source>1 note</source>
      <translation>1 則批註</translation>
    </message>
    <message>
      <source>1 term</source>
      <translation>1 則名詞</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>未儲存</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>正在開啟…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已儲存</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在儲存…</translation>
    </message>
    <message>
      <source>{count} figures</source>
      <translation>{count} 個數據</translation>
    </message>
    <message>
      <source>{count} notes</source>
      <translation>{count} 則批註</translation>
    </message>
    <message>
      <source>{count} terms</source>
      <translation>{count} 則名詞</translation>
    </message>
    <message>
      <source>{minutes} min left</source>
      <translation>約剩 {minutes} 分鐘</translation>
    </message>
  </context>
  <context>
    <name>Summaries</name>
    <message>
      <source>1 figure</source>
      <translation>1 數</translation>
    </message>
    <message>
      <source>1 hit</source>
      <translation>1 處符合</translation>
    </message>
    <message>
      <source>1 note</source>
      <translation>1 註</translation>
    </message>
    <message>
      <source>{n} figures</source>
      <translation>{n} 數</translation>
    </message>
    <message>
      <source>{n} hits</source>
      <translation>{n} 處符合</translation>
    </message>
    <message>
      <source>{n} notes</source>
      <translation>{n} 註</translation>
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
      <translation>/ 報告　　@ 章節　　# 批註和標籤　　? 名詞</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>與哪份報告比較</translation>
    </message>
    <message>
      <source>Go to a report, section, note or term</source>
      <translation>前往報告、章節、批註或名詞</translation>
    </message>
    <message>
      <source>No other report is called so.</source>
      <translation>沒有這個名稱的其他報告。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Nothing here is called so.</source>
      <translation>沒有符合的內容。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>章節</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>名詞</translation>
    </message>
    <message>
      <source>What can be gone to</source>
      <translation>可前往的內容</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Open reports</source>
      <translation>開啟的報告</translation>
    </message>
    <message>
      <source>Tabs farther left</source>
      <translation>左邊的分頁</translation>
    </message>
    <message>
      <source>Tabs farther right</source>
      <translation>右邊的分頁</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>New name of the tag</source>
      <translation>標籤的新名稱</translation>
    </message>
    <message>
      <source>New name; a name in use merges both, “/” nests</source>
      <translation>新名稱；若已有同名標籤則合併，“/”表示層級</translation>
    </message>
    <message>
      <source>No note has a tag yet.</source>
      <translation>還沒有批註帶標籤。</translation>
    </message>
    <message>
      <source>Notes here</source>
      <translation>本報告批註數</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
  </context>
  <context>
    <name>TagsEditor</name>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Tags, with commas between</source>
      <translation>標籤，以逗號分隔</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>Beside the library lies a copy in conflict with it: {name}</source>
      <translation>資料庫旁邊有一個與它衝突的副本：{name}</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>我</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>已解決</translation>
    </message>
    <message>
      <source>Share notes…</source>
      <translation>共用批註…</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>收進來</translation>
    </message>
  </context>
  <context>
    <name>TeamNotices</name>
    <message numerus="yes">
      <source>%n note(s) of the team are new or changed</source>
      <translation>
        <numerusform>同事新寫或改動了 %n 條批註</numerusform>
      </translation>
    </message>
    <message>
      <source>The shared folder is there again, and all went out.</source>
      <translation>共享資料夾又連上了，批註都已送出。</translation>
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
      <translation>今後</translation>
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
      <translation>{first} 年以來</translation>
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
      <translation>最近開啟的報告</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>佈景主題</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Note</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>刪除時間</translation>
    </message>
    <message>
      <source>Removed notes</source>
      <translation>已刪除的批註</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>還原</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>資源回收筒是空的。</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>資源回收筒</translation>
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
      <translation>朱批本身出了錯。你寫下的內容是安全的。詳情見 {log}。</translation>
    </message>
  </context>
  <context>
    <name>UnderWay</name>
    <message>
      <source>Under way</source>
      <translation>進行中</translation>
    </message>
  </context>
  <context>
    <name>VersionNotices</name>
    <message>
      <source>A report of its own, with its own notes</source>
      <translation>已是獨立的報告，批註各歸其文</translation>
    </message>
    <message>
      <source>A version of the other report; their notes are shown together</source>
      <translation>已視為那份報告的另一版本，批註一併顯示</translation>
    </message>
    <message>
      <source>Another report</source>
      <translation>是另一份報告</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Take for one report</source>
      <translation>視為同一份報告</translation>
    </message>
    <message>
      <source>Taken for another version of a report that is there, with its notes</source>
      <translation>已視為庫中一份報告的另一版本，批註隨之而來</translation>
    </message>
    <message>
      <source>There is another report of this place and year</source>
      <translation>庫中另有一份同地同年的報告</translation>
    </message>
  </context>
  <context>
    <name>Visitors</name>
    <message>
      <source>Notes new or changed by the command line: {count}</source>
      <translation>命令列新增或更動批註 {count} 則</translation>
    </message>
  </context>
  <context>
    <name>WordListsDialog</name>
    <message numerus="yes">
      <source>%n list(s) taken in</source>
      <translation>
        <numerusform>已匯入 %n 個詞表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n list(s) written into {file}</source>
      <translation>
        <numerusform>已把 %n 個詞表寫入 {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>A word a line, or several with + or 、 between. All is kept as you type.</source>
      <translation>每行一個詞，也可用 + 或、隔開。輸入即儲存。</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有檔案</translation>
    </message>
    <message>
      <source>Export word lists</source>
      <translation>匯出詞表</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>Import word lists</source>
      <translation>匯入詞表</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>匯入…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>詞表名稱</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>新詞表</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>純文字</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Several words that stand for one matter: 环境 = 环境 + 环保 + 污染.

Make a list, or drop a plain text file here.</source>
      <translation>一個詞表是代表同一事項的幾個詞：環境 = 環境 + 環保 + 汙染。

請新增一個，或把純文字檔拖到這裡。</translation>
    </message>
    <message>
      <source>Word lists</source>
      <translation>詞表</translation>
    </message>
    <message>
      <source>Words of the list</source>
      <translation>詞表中的詞</translation>
    </message>
    <message>
      <source>“{name}” removed</source>
      <translation>已刪除「{name}」</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>No report of the library is chosen.</source>
      <translation>沒有選中資料庫中的報告。</translation>
    </message>
  </context>
  <context>
    <name>WordsColumns</name>
    <message>
      <source>After</source>
      <translation>在後</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>依據</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>在前</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>變化</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>字數</translation>
    </message>
    <message>
      <source>Cosine of the counts of pairs of characters, each weighed by how few have it (TF-IDF); 1 is the same (Spärck Jones 1972; Salton, Wong and Yang 1975)</source>
      <translation>兩字串次數的餘弦，各按其少見程度加權（TF-IDF）；1 為相同（Spärck Jones 1972；Salton、Wong、Yang 1975）</translation>
    </message>
    <message>
      <source>Cosine of three characters in a row, each weighed by how few sentences have it</source>
      <translation>三字串的餘弦，各按其在句中的少見程度加權</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>次數</translation>
    </message>
    <message>
      <source>DP ÷ (1 − the smallest report's share), so that 1 is reached (Lijffijt and Gries 2012)</source>
      <translation>DP ÷（1 − 最短報告所占比重），使上限為 1（Lijffijt、Gries 2012）</translation>
    </message>
    <message>
      <source>First year</source>
      <translation>首見</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>本處</translation>
    </message>
    <message>
      <source>How many characters are counted</source>
      <translation>統計了多少字</translation>
    </message>
    <message>
      <source>How many times it doubles: log₂ of the ratio of relative frequencies. +1 is twice as often, −1 half as often; 0.5 stands for a count of nought (Hardie 2014)</source>
      <translation>翻了幾番：相對頻率之比的 log₂。+1 為兩倍，−1 為一半；零次按 0.5 計（Hardie 2014）</translation>
    </message>
    <message>
      <source>How much more often than by chance: log₂ (together × all words ÷ (words near × in all)); rare words have much (Church and Hanks 1990)</source>
      <translation>比偶然多多少：log₂（共現 × 總詞數 ÷（鄰近詞數 × 總次數））；少見詞偏高（Church、Hanks 1990）</translation>
    </message>
    <message>
      <source>How often any word of the list stands there; what is part of a longer one counts once</source>
      <translation>詞表中任一詞出現的次數；包含在更長詞中的只計一次</translation>
    </message>
    <message>
      <source>How often both stand near</source>
      <translation>兩詞鄰近的次數</translation>
    </message>
    <message>
      <source>How often in ten thousand characters of those compared with</source>
      <translation>對比報告中每萬字出現的次數</translation>
    </message>
    <message>
      <source>How often in ten thousand characters: count × 10,000 ÷ characters that are counted</source>
      <translation>每萬字次數：次數 × 10,000 ÷ 統計字數</translation>
    </message>
    <message>
      <source>How often it stands after the word</source>
      <translation>在該詞之後的次數</translation>
    </message>
    <message>
      <source>How often it stands anywhere</source>
      <translation>總共出現的次數</translation>
    </message>
    <message>
      <source>How often it stands before the word</source>
      <translation>在該詞之前的次數</translation>
    </message>
    <message>
      <source>How often it stands in the chosen reports</source>
      <translation>在所選報告中的次數</translation>
    </message>
    <message>
      <source>How often it stands in those compared with</source>
      <translation>在對比報告中的次數</translation>
    </message>
    <message>
      <source>How often it stands there</source>
      <translation>出現的次數</translation>
    </message>
    <message>
      <source>How surely the two differ: 2 × the sum of count × ln (count ÷ expected count) of both sides; above 6.63 it is chance in less than one of a hundred words (Rayson and Garside 2000)</source>
      <translation>兩者差別的把握：雙方 次數 × ln（次數 ÷ 期望次數）之和的 2 倍；大於 6.63 時，百詞之中屬偶然者不到一個（Rayson、Garside 2000）</translation>
    </message>
    <message>
      <source>How surely the two go together: 2 × the sum of count × ln (count ÷ expected count), over the table of near or not, this word or another (Dunning 1993)</source>
      <translation>兩詞相伴的把握：在「鄰近與否 × 是否此詞」的四格表上，次數 × ln（次數 ÷ 期望次數）之和的 2 倍（Dunning 1993）</translation>
    </message>
    <message>
      <source>How unevenly reports have it, deviation of proportions: half the sum of |share of the count − share of the characters|, over the reports. 0 is even, near 1 one report has all (Gries 2008)</source>
      <translation>在各報告中分布的不均勻程度（比例偏差）：各報告 |次數比重 − 字數比重| 之和的一半。0 為均勻，近 1 為集中於一份（Gries 2008）</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>總次數</translation>
    </message>
    <message>
      <source>In how many reports it stands</source>
      <translation>出現在多少份報告中</translation>
    </message>
    <message>
      <source>In how many reports there is a hit</source>
      <translation>多少份報告中有命中</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Log ratio</source>
      <translation>對數比</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>對數似然</translation>
    </message>
    <message>
      <source>Mutual information</source>
      <translation>互資訊</translation>
    </message>
    <message>
      <source>Near it</source>
      <translation>鄰近詞</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新出現</translation>
    </message>
    <message>
      <source>Of reports</source>
      <translation>占報告</translation>
    </message>
    <message>
      <source>Of sentences</source>
      <translation>占句子</translation>
    </message>
    <message>
      <source>Only here, or only there</source>
      <translation>只在本處，或只在對比處</translation>
    </message>
    <message>
      <source>Per 10,000 characters</source>
      <translation>每萬字</translation>
    </message>
    <message>
      <source>Per 10,000, there</source>
      <translation>對比處每萬字</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>提法</translation>
    </message>
    <message>
      <source>Quoted or explained</source>
      <translation>加引號或有解釋</translation>
    </message>
    <message>
      <source>Repeated</source>
      <translation>多次出現</translation>
    </message>
    <message>
      <source>Repeated there; or in quotation marks or in a glossary, even once</source>
      <translation>多次出現；或加引號、列入名詞解釋，哪怕一次</translation>
    </message>
    <message>
      <source>Report, year or place</source>
      <translation>報告、年份或地區</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報告數</translation>
    </message>
    <message>
      <source>Sentence here</source>
      <translation>本處句子</translation>
    </message>
    <message>
      <source>Sentence there</source>
      <translation>對比處句子</translation>
    </message>
    <message>
      <source>The first year with it in the whole library, and how often it stands in ten thousand characters of each year's reports</source>
      <translation>整個資料庫中首次出現的年份，以及各年報告中每萬字的次數</translation>
    </message>
    <message>
      <source>The first year with it in these reports, and how often it stands in ten thousand characters of each year's</source>
      <translation>這些報告中首次出現的年份，以及各年報告中每萬字的次數</translation>
    </message>
    <message>
      <source>The longest phrases: none is part of a longer one as often there</source>
      <translation>取最長的提法：不含次數相同的更長提法的片段</translation>
    </message>
    <message>
      <source>The report, year or place</source>
      <translation>報告、年份或地區</translation>
    </message>
    <message>
      <source>The share of reports that have it</source>
      <translation>含有它的報告占多少</translation>
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
      <translation>對比處</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>共現</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>何處</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>詞語</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>詞表</translation>
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
        <numerusform>%Ln 份報告</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>已複製 %Ln 列</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy rows</source>
      <translation>複製所選列</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>正在統計…</translation>
    </message>
    <message>
      <source>Export table</source>
      <translation>匯出表格</translation>
    </message>
    <message>
      <source>Export this table…</source>
      <translation>匯出此表…</translation>
    </message>
    <message>
      <source>No sentences are alike.</source>
      <translation>沒有相似的句子。</translation>
    </message>
    <message>
      <source>Nothing is new, and nothing is gone.</source>
      <translation>沒有新出現的提法，也沒有消失的提法。</translation>
    </message>
    <message>
      <source>Nothing is said surely more or less than there. Compare with other reports.</source>
      <translation>與對比處相比，沒有明顯更多或更少的詞語。請換一個比較對象。</translation>
    </message>
    <message>
      <source>Nothing stands near this word so often. Ask for fewer times, or more words.</source>
      <translation>沒有詞語這樣頻繁地出現在它附近。請減少次數，或擴大範圍。</translation>
    </message>
    <message>
      <source>Nothing stands there so often. Ask for fewer times.</source>
      <translation>沒有出現這麼多次的。請減少次數。</translation>
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
      <translation>這些報告沒有使用這些詞語，或沒有註明年份。</translation>
    </message>
    <message>
      <source>What was counted</source>
      <translation>統計結果</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;Table (*.csv)</source>
      <translation>活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
      <source>compared with %Ln report(s)</source>
      <translation>
        <numerusform>對比 %Ln 份報告</numerusform>
      </translation>
    </message>
    <message>
      <source>other reports are there now</source>
      <translation>報告已有變化</translation>
    </message>
    <message>
      <source>the first {count} rows</source>
      <translation>前 {count} 列</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>Written: {file}</source>
      <translation>已寫入：{file}</translation>
    </message>
  </context>
  <context>
    <name>YourDataDialog</name>
    <message>
      <source>&amp;Back up now</source>
      <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>立即檢查(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Export everything…</source>
      <translation>全部匯出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
      <source>A backup is being made and checked…</source>
      <translation>正在備份並檢查……</translation>
    </message>
    <message>
      <source>All is well: every page and every row is as it was written.</source>
      <translation>一切完好：每一頁、每一列都與寫入時相同。</translation>
    </message>
    <message>
      <source>All reports and notes are being written…</source>
      <translation>正在寫出全部報告和批註……</translation>
    </message>
    <message>
      <source>All reports and notes are in {path}</source>
      <translation>全部報告和批註已寫入 {path}</translation>
    </message>
    <message>
      <source>Every page and every row is being read…</source>
      <translation>正在逐頁逐列讀取……</translation>
    </message>
    <message>
      <source>Export everything</source>
      <translation>全部匯出</translation>
    </message>
    <message>
      <source>JSON Lines (*.jsonl)</source>
      <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>最近備份</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>資料庫</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>批註</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
      <source>Open the folder of the library</source>
      <translation>開啟資料庫所在的資料夾</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報告</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Something in the library is damaged ({count}): {first}</source>
      <translation>資料庫中有 {count} 處損毀：{first}</translation>
    </message>
    <message>
      <source>The backup is made and checked: {path}</source>
      <translation>備份已完成並檢查無誤：{path}</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>您的資料</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>尚無</translation>
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
      <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Join</source>
      <translation>加入(&amp;J)</translation>
    </message>
    <message>
      <source>Choose a folder that all of you can write: on a network drive, or one that Nextcloud, Jianguoyun or OneDrive keeps alike. Each member's notes go there in files of their own, and those of the others come into your library.</source>
      <translation>選一個大家都能寫入的資料夾：可以在網路磁碟上，也可以由 Nextcloud、堅果雲或 OneDrive 同步。每個人的批註寫進自己的檔案，別人的批註會收進您的資料庫。</translation>
    </message>
    <message>
      <source>Shared folder</source>
      <translation>共享資料夾</translation>
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
        <numerusform>有 %n 條批註在等它們的報告，報告還沒有同步過來。</numerusform>
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
      <translation>退出不會帶走任何東西：所有批註都留在您的資料庫裡，您寫的也留在資料夾裡。</translation>
    </message>
    <message>
      <source>Looked at last: {time}</source>
      <translation>上次查看：{time}</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>成員</translation>
    </message>
    <message>
      <source>Nobody else has written here yet.</source>
      <translation>這裡還沒有別人寫過批註。</translation>
    </message>
    <message>
      <source>Shared in {folder} as {name}</source>
      <translation>以「{name}」的名字共享於 {folder}</translation>
    </message>
    <message>
      <source>The folder is being looked at…</source>
      <translation>正在查看資料夾…</translation>
    </message>
    <message>
      <source>What you write is in your library, and goes out as soon as the folder is there.</source>
      <translation>您寫的都在資料庫裡，資料夾一連上就會送出。</translation>
    </message>
  </context>
</TS>
