// What `document` and forms have, in Chromium, in lower case.
const NAMES = `
  __definegetter__ __definesetter__ __lookupgetter__ __lookupsetter__
  __proto__ acceptcharset accesskey action activeelement activeviewtransition
  addeventlistener adoptedstylesheets adoptnode after alinkcolor all anchors
  animate append appendchild applets ariaactionselements
  ariaactivedescendantelement ariaatomic ariaautocomplete ariabraillelabel
  ariabrailleroledescription ariabusy ariachecked ariacolcount ariacolindex
  ariacolindextext ariacolspan ariacontrolselements ariacurrent
  ariadescribedbyelements ariadescription ariadetailselements ariadisabled
  ariaerrormessageelements ariaexpanded ariaflowtoelements ariahaspopup
  ariahidden ariainvalid ariakeyshortcuts arialabel arialabelledbyelements
  arialevel arialive ariamodal ariamultiline ariamultiselectable arianotify
  ariaorientation ariaplaceholder ariaposinset ariapressed ariareadonly
  ariarelevant ariarequired ariaroledescription ariarowcount ariarowindex
  ariarowindextext ariarowspan ariaselected ariasetsize ariasort ariavaluemax
  ariavaluemin ariavaluenow ariavaluetext assignedslot attachinternals
  attachshadow attribute_node attributes attributestylemap autocapitalize
  autocomplete autocorrect autofocus baseuri before bgcolor blur body
  captureevents caretpositionfrompoint caretrangefrompoint cdata_section_node
  characterset charset checked checkvalidity checkvisibility childelementcount
  childnodes children classlist classname clear click clientheight clientleft
  clienttop clientwidth clone clonenode close closest comment_node
  comparedocumentposition compatmode computedstylemap constructor contains
  contenteditable contenttype cookie createattribute createattributens
  createcdatasection createcomment createdocumentfragment createelement
  createelementns createevent createexpression createnodeiterator
  creatensresolver createprocessinginstruction createrange createtextnode
  createtreewalker currentcsszoom currentscript customelementregistry dataset
  defaultview design designmode dir dispatchevent doctype
  document_fragment_node document_node document_position_contained_by
  document_position_contains document_position_disconnected
  document_position_following document_position_implementation_specific
  document_position_preceding document_type_node documentelement documenturi
  domain draggable editcontext element_node elementfrompoint elements
  elementsfrompoint elementtiming embeds encoding enctype enterkeyhint
  entity_node entity_reference_node evaluate execcommand exitfullscreen
  exitpictureinpicture exitpointerlock featurepolicy fgcolor first firstchild
  firstelementchild focus focusgroup focusgroupstart fonts forms
  fragmentdirective fullscreen fullscreenelement fullscreenenabled
  getanimations getattribute getattributenames getattributenode
  getattributenodens getattributens getboundingclientrect getclientrects
  getelementbyid getelementsbyclassname getelementsbyname getelementsbytagname
  getelementsbytagnamens gethtml getrootnode getselection hasattribute
  hasattributens hasattributes haschildnodes hasfocus hasownproperty
  haspointercapture hasstorageaccess hasunpartitionedcookieaccess head hidden
  hidepopover id images implementation importnode inert innerhtml innertext
  inputencoding inputmode inputs insertadjacentelement insertadjacenthtml
  insertadjacenttext insertbefore isconnected iscontenteditable
  isdefaultnamespace isequalnode isprototypeof issamenode lang last lastchild
  lastelementchild lastmodified length linkcolor links localname location
  lookupnamespaceuri lookupprefix matches method movebefore name namespaceuri
  nextelementsibling nextsibling nodename nodes nodetype nodevalue nonce
  normalize notation_node novalidate offsetheight offsetleft offsetparent
  offsettop offsetwidth onabort onanimationcancel onanimationend
  onanimationiteration onanimationstart onauxclick onbeforecopy onbeforecut
  onbeforeinput onbeforematch onbeforepaste onbeforetoggle onbeforexrselect
  onblur oncancel oncanplay oncanplaythrough onchange onclick onclose
  oncommand oncontentvisibilityautostatechange oncontextlost oncontextmenu
  oncontextrestored oncopy oncuechange oncut ondblclick ondrag ondragend
  ondragenter ondragleave ondragover ondragstart ondrop ondurationchange
  onemptied onended onerror onfocus onformdata onfreeze onfullscreenchange
  onfullscreenerror ongotpointercapture oninput oninvalid onkeydown onkeypress
  onkeyup onload onloadeddata onloadedmetadata onloadstart
  onlostpointercapture onmousedown onmouseenter onmouseleave onmousemove
  onmouseout onmouseover onmouseup onmousewheel onpaste onpause onplay
  onplaying onpointercancel onpointerdown onpointerenter onpointerleave
  onpointerlockchange onpointerlockerror onpointermove onpointerout
  onpointerover onpointerrawupdate onpointerup onprerenderingchange onprogress
  onratechange onreadystatechange onreset onresize onresume onscroll
  onscrollend onscrollsnapchange onscrollsnapchanging onsearch
  onsecuritypolicyviolation onseeked onseeking onselect onselectionchange
  onselectstart onslotchange onstalled onsubmit onsuspend ontimeupdate
  ontoggle ontouchcancel ontouchend ontouchmove ontouchstart
  ontransitioncancel ontransitionend ontransitionrun ontransitionstart
  onvisibilitychange onvolumechange onwaiting onwebkitanimationend
  onwebkitanimationiteration onwebkitanimationstart onwebkitfullscreenchange
  onwebkitfullscreenerror onwebkittransitionend onwheel open outerhtml
  outertext ownerdocument parentelement parentnode part
  pictureinpictureelement pictureinpictureenabled plugins pointerlockelement
  popover prefix prepend prerendering previouselementsibling previoussibling
  processing_instruction_node propertyisenumerable pseudo querycommandenabled
  querycommandindeterm querycommandstate querycommandsupported
  querycommandvalue queryselector queryselectorall readystate referrer rel
  releaseevents releasepointercapture rellist remove removeattribute
  removeattributenode removeattributens removechild removeeventlistener
  replacechild replacechildren replacewith reportvalidity requestfullscreen
  requestpointerlock requeststorageaccess requestsubmit reset role rootelement
  scripts scroll scrollby scrollheight scrollingelement scrollintoview
  scrollintoviewifneeded scrollleft scrollto scrolltop scrollwidth
  setattribute setattributenode setattributenodens setattributens sethtml
  sethtmlunsafe setpointercapture shadowroot showpopover slot spellcheck
  startviewtransition style stylesheets submit tabindex tagname target
  text_node textcontent timeline title toggleattribute togglepopover
  tolocalestring tostring translate url valueof virtualkeyboardpolicy
  visibilitystate vlinkcolor wasdiscarded webkitcancelfullscreen
  webkitcurrentfullscreenelement webkitexitfullscreen webkitfullscreenelement
  webkitfullscreenenabled webkithidden webkitisfullscreen
  webkitmatchesselector webkitrequestfullscreen webkitvisibilitystate when
  write writeln writingsuggestions xmlencoding xmlstandalone xmlversion
`;

/**
 * Names that hide an element of that id, so that the reader's sanitiser takes the id
 * away.
 */
export const CLOBBERING: ReadonlySet<string> = new Set(
  NAMES.trim().split(/\s+/),
);
